import { lookIn } from './look-in.ts'

lookIn('zh-Hans')
