import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { graphql } from 'graphql';
import neo4j from 'neo4j-driver';

/**
 * Serves the network of a district with @neo4j/graphql over HTTP, from the same rows in the same database: what
 * a team could build within a day. `node graphql-server.mjs URL USER PASSWORD` prints its address.
 */
const provenance = 'source: String sourceKind: String origin: String since: String until: String';
const typeDefs = `#graphql
  type District @node {
    id: String! revision: Int
    fillings: [Organization!]! @relationship(type: "FILLS", direction: IN, properties: "Fills")
    evidence: [Evidence!]! @relationship(type: "SEEN_IN", direction: IN)
  }
  type Organization @node { id: String! name: String sector: String level: String city: String state: String url: String }
  type Evidence @node {
    id: String! kind: String name: String everyDays: Int ${provenance}
    parties: [Organization!]! @relationship(type: "PARTY_TO", direction: IN, properties: "PartyTo")
  }
  type Fills @relationshipProperties { id: String role: String part: Boolean ${provenance} }
  type PartyTo @relationshipProperties { id: String role: String core: Boolean host: Boolean since: String until: String }
`;
const fields = 'source sourceKind origin since until';
const NETWORK = `query ($id: String!) {
  districts(where: { id: { eq: $id } }) {
    id revision
    fillingsConnection { edges { properties { id role part ${fields} } node { id name sector level city state url } } }
    evidence {
      id kind name everyDays ${fields}
      partiesConnection { edges { properties { id role core host since until } node { id } } }
    }
  }
}`;

const [url, user, password] = process.argv.slice(2);
const driver = neo4j.driver(url, neo4j.auth.basic(user, password));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = createServer(async (request, response) => {
  const id = new URL(request.url ?? '', 'http://localhost').searchParams.get('district');
  const answer = await graphql({ schema, source: NETWORK, variableValues: { id }, contextValue: { driver } });
  response.setHeader('content-type', 'application/json');
  response.statusCode = answer.errors ? 500 : 200;
  response.end(JSON.stringify(answer));
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  process.stdout.write(`http://127.0.0.1:${port}\n`);
});
