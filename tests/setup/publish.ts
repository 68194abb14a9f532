import {expect} from '@playwright/test'

/** Publishes documents through the API, with a token, as one transaction. */
export async function publish(
  {lake, token}: {lake: string; token: string},
  mutations: readonly object[],
) {
  const response = await fetch(`${lake}/v2025-02-19/data/mutate/production?visibility=sync`, {
    method: 'POST',
    headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
    body: JSON.stringify({mutations}),
  })
  expect(response.status, await response.text()).toBe(200)
}
