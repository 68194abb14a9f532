import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir, userInfo} from 'node:os'
import {join} from 'node:path'
import {freePort} from '../../../tests/setup/free-port.ts'
import {startGroup, stopGroup} from '../../../tests/setup/processes.ts'

// Started by root, nginx would change to a user who may not read the folder.
const user = () => (userInfo().uid === 0 ? 'user root;' : '')

const configuration = (folder: string, port: number) => `
${user()}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr crit;
events { worker_connections 1024; }
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  default_type "text/html; charset=utf-8";
  server {
    listen 127.0.0.1:${port};
    root ${folder};
  }
}
`

/** nginx with one worker that serves `page` at its root, until it is stopped. */
export async function serveWithNginx(page: string) {
  const folder = await mkdtemp(join(tmpdir(), 'beipack-nginx-'))
  const port = await freePort()
  const file = join(folder, 'nginx.conf')
  await writeFile(file, configuration(folder, port))
  await writeFile(join(folder, 'page'), page)
  const child = startGroup('nginx', ['-c', file, '-p', folder], {stdio: 'inherit'})
  return {
    url: `http://127.0.0.1:${port}/page`,
    async stop() {
      await stopGroup(child)
      await rm(folder, {recursive: true, force: true})
    },
  }
}
