interface Cluster {
  /** Sum of its members' wished starts, each reduced by the length before it in the cluster. */
  sum: number;
  members: number;
  length: number;
}

const start = (cluster: Cluster): number => cluster.sum / cluster.members;

/**
 * Places intervals of the given sizes along a line so that none overlap, keeping their order and staying as
 * close as possible to their wished starts (least squares, by pooling neighbors that would collide).
 */
export function spread(wishes: readonly { start: number; size: number }[]): number[] {
  const clusters: Cluster[] = [];
  for (const wish of wishes) {
    let cluster: Cluster = { sum: wish.start, members: 1, length: wish.size };
    for (
      let last = clusters.at(-1);
      last && start(last) + last.length > start(cluster);
      last = clusters.at(-1)
    ) {
      clusters.pop();
      cluster = {
        sum: last.sum + cluster.sum - last.length * cluster.members,
        members: last.members + cluster.members,
        length: last.length + cluster.length,
      };
    }
    clusters.push(cluster);
  }
  return placesOf(clusters, wishes);
}

function placesOf(clusters: readonly Cluster[], wishes: readonly { size: number }[]): number[] {
  const places: number[] = [];
  for (const cluster of clusters) {
    let at = start(cluster);
    for (const { size } of wishes.slice(places.length, places.length + cluster.members)) {
      places.push(at);
      at += size;
    }
  }
  return places;
}
