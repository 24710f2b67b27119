type NameOf = (id: string) => string;

/** Names by id for sentences about facts; an id without a name is shown as it is. */
export interface FactNames {
  readonly organization: NameOf;
  readonly evidence: NameOf;
  readonly person: NameOf;
  readonly practice: NameOf;
  readonly role: NameOf;
  readonly county: NameOf;
  readonly district: NameOf;
  readonly topic: NameOf;
  readonly lead: NameOf;
  /** A role or an expected tie. */
  readonly gap: NameOf;
}
