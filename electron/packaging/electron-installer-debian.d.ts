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
  interface DebRequest {
    readonly src: string;
    readonly dest: string;
    readonly arch: string;
    /** Where the finished package goes, as a template of its options. */
    readonly rename: (folder: string) => string;
    readonly logger: (line: string) => void;
    readonly options: DebOptions;
  }
  /** Makes a package by the steps of its methods, in this order. */
  export class Installer {
    constructor(request: DebRequest);
    generateDefaults(): Promise<unknown>;
    generateOptions(): unknown;
    createStagingDir(): Promise<void>;
    createContents(): Promise<unknown>;
    createPackage(): Promise<void>;
    movePackage(): Promise<unknown>;
    /** The methods that `createContents` calls. */
    get contentFunctions(): readonly string[];
    /** The root of what the package holds. */
    readonly stagingDir: string;
  }
}
