import { openGraph } from '../../server/graph/open.ts';
import { replicaOn } from './replica.ts';

/** One process of the app: node --import tsx serve-replica.ts '<settings as JSON>'. Prints its address once it answers. */
const app = await replicaOn(await openGraph(JSON.parse(process.argv[2] ?? '')));
console.log(await app.listen({ host: '127.0.0.1', port: 0 }));
