import { lookIn } from './look-in.ts'

lookIn('en')
