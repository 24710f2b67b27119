/** Returns the label of a row's button, one or two words, by the verb of its entry. */
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
