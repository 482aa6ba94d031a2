/** Numbers of rows, ascending, each once. */
export type Rows = Uint32Array

/** Rows that grow at the end; a row that is appended twice stands once. */
export function growableRows(first: number) {
  let store = new Uint32Array(4)
  let length = 1
  store[0] = first
  return {
    append: (row: number) => {
      if (store[length - 1] === row) return
      if (length === store.length) {
        const larger = new Uint32Array(length * 2)
        larger.set(store)
        store = larger
      }
      store[length] = row
      length += 1
    },
    rows: (): Rows => store.subarray(0, length),
  }
}
