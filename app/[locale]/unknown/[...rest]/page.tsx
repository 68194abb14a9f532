import {NotFoundPage} from '#app/_pages/absent.tsx'
import {absentMetadata} from '#app/_pages/metadata.ts'
import {localeOf} from '#app/_pages/params.ts'

export const ensureStatic = 'navigation'

export const generateStaticParams = () => [{rest: ['address']}]

type Props = {params: Promise<{locale: string}>}

export const generateMetadata = async ({params}: Props) =>
  absentMetadata(await localeOf(params), {kind: 'absent'})

export default async function UnknownPage({params}: Props) {
  return <NotFoundPage locale={await localeOf(params)} />
}
