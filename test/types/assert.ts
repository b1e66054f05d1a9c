/** `exact<A, B>(true)` compiles only when the two types are the same. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export function exact<A, B>(same: Same<A, B>): void {
  void same;
}
