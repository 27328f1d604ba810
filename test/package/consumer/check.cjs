const library = require('daily-papers-parser')
const { check } = require('./expect.cjs')

check(library).then(console.log)
