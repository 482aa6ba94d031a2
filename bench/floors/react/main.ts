import { showList } from '../list-app.tsx'

showList()
