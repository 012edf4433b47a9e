FROM node:20-bookworm-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY api/package.json api/
COPY client/package.json client/
COPY seed/package.json seed/
COPY test/package.json test/
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build --workspace=client && mkdir -p /data && chown node:node /data
USER node
ENV DATA_DIR=/data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s CMD ["node", "-e", "fetch('http://127.0.0.1:4000/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "seed/src/start.ts"]
