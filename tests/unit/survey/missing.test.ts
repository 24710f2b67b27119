import { expect, it } from 'vitest';
import { missingOf, namesIn } from '../../../server/survey/missing.ts';
import { organization } from '../../facts.ts';

const says = (organizationName: string, text: string) => ({
  ...{ invitation: { organizationName }, answers: { missing: { text } } },
});

it('names are told apart by lines, semicolons and commas, and stay whole with what belongs to them', () => {
  expect(namesIn('Invented Haven, Inc.; Invented Shelter, Akron, OH')).toEqual([
    'Invented Haven, Inc.',
    'Invented Shelter',
    'Akron, OH',
  ]);
  expect(namesIn('Invented Legal Aid\nInvented Clinic, Invented Haven')).toEqual([
    'Invented Legal Aid',
    'Invented Clinic',
    'Invented Haven',
  ]);
  expect(namesIn(' ; ,')).toEqual([]);
});

it('who is missing is listed once with all who named it, and not once it is on record by any of its names', () => {
  const asked = [
    says('Invented alder', 'Invented Haven; Invented Clinic; the Lighthouse'),
    says('Invented birch', 'invented haven, Inc.'),
  ];
  const known = organization('lighthouse', { aliases: ['Lighthouse'] });
  expect(missingOf({ organizations: [known] }, asked)).toEqual([
    { name: 'Invented Haven', namedBy: ['Invented alder', 'Invented birch'] },
    { name: 'Invented Clinic', namedBy: ['Invented alder'] },
  ]);
  expect(missingOf({ organizations: [] }, asked)).toHaveLength(3);
});
