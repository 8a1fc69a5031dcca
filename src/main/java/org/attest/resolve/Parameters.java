package org.attest.resolve;

/**
 * The thresholds that resolving works with. They are set by hand; {@code bench/stories --vary}
 * shows what each of them does to the result.
 *
 * @param accept from this score on, in hundredths, two names are taken for one
 * @param propose from this score on a person is asked
 * @param eventFit below this fit, from 0 to 1, a telling begins an event of its own
 * @param dated a time of at most this many days founds an event
 * @param strikeDated the same for uses of weapons, which come daily
 * @param recent a telling without a day belongs to an event at most so many days before its article
 * @param recentTransfer the same for transfers and sanctions
 * @param soon plans belong to an event at most so many days after their article
 * @param fresh articles report what was said on a known day within so many days
 * @param sameNews reports without day and medium are of one occasion if at most so many days apart
 * @param standing the same where both report the same claim: what somebody says again and again
 *     without occasion is one origin
 * @param copied copies hold this share, from 0 to 1, of the shorter text's word sequences
 */
public record Parameters(
    int accept,
    int propose,
    double eventFit,
    int dated,
    int strikeDated,
    int recent,
    int recentTransfer,
    int soon,
    int fresh,
    int sameNews,
    int standing,
    double copied) {

  /** What the program runs with. */
  public static final Parameters DEFAULT =
      new Parameters(85, 55, 0.3, 31, 4, 14, 60, 60, 7, 3, 60, 0.6);
}
