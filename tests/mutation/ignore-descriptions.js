import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** Leaves out the texts of `.describe('…')`: they are read by people in the OpenAPI document and decide nothing. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'descriptions', {
    shouldIgnore: ({ node, parent }) =>
      node.type === 'StringLiteral' && parent?.callee?.property?.name === 'describe'
        ? 'a description for readers'
        : undefined,
  }),
];
