import type { RoleState, TieState } from '../model/assessment.ts';
import type { Role } from '../model/model.ts';

/**
 * The parts of the gap model, an assessment and a network that drawings read. Both the API's responses and the
 * server's own objects fit.
 */
export interface DrawnModel {
  readonly roles: readonly Pick<Role, 'id' | 'code' | 'shortName' | 'sector' | 'slot' | 'slotDegrees'>[];
  readonly ties: readonly { readonly id: string; readonly backbone: boolean }[];
}

export interface DrawnAssessment {
  readonly roles: readonly {
    readonly role: string;
    readonly state: RoleState;
    readonly organizations: readonly string[];
    readonly known: string;
  }[];
  readonly notApplicable: readonly { readonly role: string; readonly reason: string }[];
  readonly ties: readonly {
    readonly id: string;
    readonly a: string;
    readonly b: string;
    readonly state: TieState;
    readonly known: string;
  }[];
  readonly gaps: readonly { readonly items: readonly string[]; readonly waiting: readonly string[] }[];
  readonly questions: readonly { readonly id: string }[];
}

interface DrawnOrganization {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly roles: readonly { readonly role: string; readonly lastSeen: string | null }[];
}

export interface DrawnNetwork {
  readonly asOf: string;
  readonly organizations: readonly DrawnOrganization[];
  readonly evidence: readonly {
    readonly id: string;
    readonly kind: string;
    readonly status: string;
    readonly parties: readonly { readonly organizationId: string }[];
  }[];
  readonly ties: readonly {
    readonly id: string;
    readonly pairs: readonly {
      readonly a: string;
      readonly b: string;
      readonly evidence: readonly { readonly id: string; readonly status: string }[];
    }[];
  }[];
}
