declare const brand: unique symbol;

/** A value of type `Base` that only its own constructors may produce, told apart by `Name` at compile time. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
