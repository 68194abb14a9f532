import {expect, test} from 'vitest'
import {connect} from './clients.ts'
import {hasHosted, hostedVariables, testedLakes} from './lakes.ts'

test('runs the contract tests on hosted Sanity as well', async ({skip}) => {
  skip(
    !hasHosted,
    `${hostedVariables.join(', ')} are not set, so they ran on the embedded lake only`,
  )
  expect(testedLakes).toHaveLength(2)
  const lake = await testedLakes[1]?.open()
  const count = lake && connect('@sanity/client 8', lake, {token: lake.token}).fetch('count(*)')
  expect(await count).toEqual(expect.any(Number))
})
