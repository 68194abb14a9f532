import 'server-only'
import {z} from 'zod'
import {previewClient} from '../client.ts'

const Title = z.string().min(1)

/** What editors call a release: its title, or its name where it has none or cannot be asked. */
export async function releaseTitle(release: string): Promise<string> {
  const title = await previewClient
    ?.fetch<unknown>(
      '*[_id == $id][0].metadata.title',
      {id: `_.releases.${release}`},
      {perspective: 'raw', stega: false, cache: 'no-store'},
    )
    .catch(() => null)
  const {success, data} = Title.safeParse(title)
  return success ? data : release
}
