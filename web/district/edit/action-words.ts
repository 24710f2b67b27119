/** What a row's button says, by the verb of its entry: one or two words. */
const WORDS: Readonly<Record<string, string>> = {
  fill: 'Name someone',
  recruit: 'Find one',
  introduce: 'Introduce',
  strengthen: 'Plan it',
  renew: 'Renew',
  'hand off': 'Hand off',
  confirm: 'Confirm',
  ask: 'Ask',
  clarify: 'Clarify',
  document: 'Write down',
  'write down': 'Write down',
  'ask both': 'Ask both',
};

export const actionWord = (verb: string): string => WORDS[verb] ?? 'Show';
