import * as library from 'daily-papers-parser'
import { check } from './expect.cjs'

console.log(await check(library))
