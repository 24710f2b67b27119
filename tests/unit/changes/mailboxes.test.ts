import { expect, it } from 'vitest';
import { namesPerson } from '../../../server/forgetting/mailboxes.ts';

it.each([
  ['zebulon.quagmire@police.example', true],
  ['zquagmire2@police.example', true],
  ['z.ng@police.example', true],
  ['desk@quagmire.example', false],
  ['trafficking@police.example', false],
  ['zing@police.example', false],
  ['quagmirecounty@police.example', false],
  ['zebulonquagmire@police.example', false],
  ['zebulonngquagmire@police.example', true],
])('an official email %s names Zebulon Ng Quagmire: %s', (email, expected) => {
  expect(namesPerson(email, 'Zebulon Ng Quagmire')).toBe(expected);
});
