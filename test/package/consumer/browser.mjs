import * as library from 'daily-papers-parser'
import { check } from './expect.cjs'

check(library).then(
  (result) => document.body.append(result),
  (error) => document.body.append(`failed: ${error.stack}`),
)
