/** What is used of the package, which brings no types. */
declare module "electron-installer-debian" {
  interface DebOptions {
    readonly name: string;
    readonly bin: string;
    readonly productName: string;
    readonly genericName: string;
    readonly description: string;
    readonly productDescription: string;
    readonly maintainer: string;
    readonly compression: "xz" | "gzip";
    readonly section: string;
    readonly categories: readonly string[];
    readonly mimeType: readonly string[];
    readonly icon: string;
  }
  function makeDeb(request: {
    readonly src: string;
    readonly dest: string;
    readonly arch: string;
    readonly options: DebOptions;
  }): Promise<void>;
  export = makeDeb;
}
