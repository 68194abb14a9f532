import {lookup as resolve} from 'node:dns'
import {BlockList, isIP, type LookupFunction} from 'node:net'

const RESERVED_4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const
const RESERVED_6 = [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const

const reserved = new BlockList()
for (const [net, bits] of RESERVED_4) reserved.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of RESERVED_6) reserved.addSubnet(net, bits, 'ipv6')

/** Whether an IP address is this machine, its network, or nobody's: what the public web is not. */
export const isPrivate = (address: string) =>
  reserved.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** The host of a URL without the brackets of IPv6. */
export const hostOf = ({hostname}: URL) => hostname.replace(/^\[|\]$/g, '')

export class PrivateAddressError extends Error {
  constructor(host: string, address: string) {
    const is = host === address ? 'is' : `is at ${address},`
    super(`${host} ${is} an address inside this machine or its network, and not the one you named`)
  }
}

/**
 * Resolves a host's name and refuses one that leads into this machine or its network. The connection
 * is made to the very addresses that were looked at, so a name cannot lead elsewhere a moment later.
 */
export const publicLookup: LookupFunction = (hostname, options, done) => {
  resolve(hostname, {...options, all: true}, (error, addresses) => {
    const [first] = addresses ?? []
    if (error || !first) return done(error ?? new Error(`${hostname} has no address`), '')
    const inside = addresses.find(({address}) => isPrivate(address))
    if (inside) return done(new PrivateAddressError(hostname, inside.address), '')
    if (options.all) return done(null, addresses)
    return done(null, first.address, first.family)
  })
}
