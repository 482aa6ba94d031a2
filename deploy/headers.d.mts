export declare const cacheControl: { readonly [kind in 'pages' | 'assets' | 'answers']: string }
export declare function headersFor(html: string): { [name: string]: string }
export declare function styleHashes(html: string): string[]
