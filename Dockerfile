# Debian rather than Alpine: the embedded graph engine has no build for musl on amd64.
FROM node:22-bookworm-slim AS pages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 GRAPH_URL=embedded:/data/graph
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force
COPY core core
COPY cypher cypher
COPY data data
COPY server server
# The pages are built, so that the server needs neither their sources nor what builds them, and writes only its graph.
COPY --from=pages /app/dist/web dist/web
RUN install --directory --owner=node --group=node --mode=0700 /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# More room for short-lived objects answers large districts about a fifth faster.
CMD ["node", "--max-semi-space-size=64", "--import", "tsx", "server/main.ts"]
