// Small counted assertions: a failed one is printed at once and the journey goes on.

export class Checks {
  passed = 0;
  failed = 0;

  /** A `check(condition, what)` whose failures name where they happened; returns the condition. */
  under(where) {
    return (condition, what) => {
      if (condition) {
        this.passed += 1;
      } else {
        this.failed += 1;
        console.log(`      ${where}: NOT ${what}`);
      }
      return Boolean(condition);
    };
  }
}
