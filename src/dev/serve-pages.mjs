import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a page loads while it is being worked on: the sources themselves. @param {string} page */
const sources = (page) => ({
  script: `src/app/entries/${page}.ts`,
  preload: [],
  style: '',
  styles: [],
  worker: 'src/worker/simulation.worker.ts',
});

const BASE = 'http://localhost/';
const DIST = resolve('dist');

/** What is sent compressed, as any host of static files does. @type {Record<string, string>} */
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

/**
 * While developing, pages are rendered when they are asked for, and `/dev/` shows the parts they are made of. The
 * preview of the built site answers as a host does where there is nothing: with 404.html.
 *
 * @returns {import('vite').Plugin}
 */
export function servePages() {
  return {
    name: 'pages',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', BASE);
        try {
          if (pathname === '/dev/') {
            const html = readFileSync('src/app/design/index.html', 'utf8');
            response.setHeader('content-type', 'text/html; charset=utf-8');
            response.end(await server.transformIndexHtml('/src/app/design/index.html', html));
            return;
          }
          const match = /^\/(zh|en)\/(.*)$/.exec(pathname);
          if (!match) return next();
          /** @type {import('./renderer').Renderer} */
          const app = /** @type {never} */ (await server.ssrLoadModule('/src/app/render.ts'));
          const place = app.PLACES.find(({ folder }) => folder === match[2]);
          if (!place) return next();
          await app.prepare();
          const html = app.renderPage(place, match[1] ?? '', sources(place.page), BASE);
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(await server.transformIndexHtml(pathname, html));
        } catch (error) {
          next(error);
        }
      });
    },
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', BASE);
        const file = join(DIST, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
        const type = TYPES[extname(file)];
        if (!type || !/\bgzip\b/.test(String(request.headers['accept-encoding'])) || !existsSync(file)) {
          return next();
        }
        response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-encoding': 'gzip' });
        response.end(gzipSync(readFileSync(file)));
      });
      return () => {
        server.middlewares.use((request, response, next) => {
          const { pathname, search } = new URL(request.url ?? '/', BASE);
          if (pathname.endsWith('.html') && existsSync(join(DIST, pathname))) return next();
          if (existsSync(join(DIST, pathname, 'index.html'))) {
            response.writeHead(301, { location: `${pathname}/${search}` }).end();
            return;
          }
          response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
          response.end(readFileSync(join(DIST, '404.html')));
        });
      };
    },
  };
}
