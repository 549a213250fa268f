Feature: A case is a file that is never lost
  Months of work are trusted to it.

  Scenario: A case is saved and opens as it was
    Given a new full case of a commissioner
    When I answer "What was the bidder's total income in its last full year?" with "2100000"
    And I save it as "harbour.mutualrisk"
    Then I see "Saved"
    When I close the window and open "harbour.mutualrisk" again
    Then the answer to "turnover" is kept as "2100000.0"
    And the menu "Edit" offers to undo "What was the bidder's total income in its last full year?"

  Scenario: Closing asks before anything unsaved goes
    Given a new full case of a commissioner
    When I answer "What was the bidder's total income in its last full year?" with "2100000"
    And I close the window and answer "Cancel"
    Then the window is still there
    And the answer to "turnover" is kept as "2100000.0"

  Scenario: After a crash the work is offered with its name and time
    Given a new full case of a commissioner
    When I answer "What was the bidder's total income in its last full year?" with "2100000"
    And the program ends without a word
    And the program is started again
    Then I see "Harbour Care"
    When I bring the interrupted work back
    Then the answer to "turnover" is kept as "2100000.0"

  Scenario: A case that somebody has open is read-only, and says who and since when
    Given the case "shared.mutualrisk" that "the finance lead" has open
    When I open "shared.mutualrisk"
    Then I see "the finance lead has this case open since"
    And I see "Read only"
    And the answer to "turnover" cannot be changed

  Scenario: A file that goes and comes back changed is noticed both times
    Given a saved case "harbour.mutualrisk"
    When somebody else takes "harbour.mutualrisk" away
    Then I soon see "The case’s file is no longer where it was"
    When somebody else brings "harbour.mutualrisk" back, changed
    Then I soon see "Somebody changed the case’s file since you opened it"

  Scenario: A file that somebody else changed is noticed
    Given a saved case "harbour.mutualrisk"
    When somebody else changes "harbour.mutualrisk"
    Then I soon see "Somebody changed the case’s file since you opened it"
    When I answer "What was the bidder's total income in its last full year?" with "3100000"
    And I save and answer "Cancel"
    Then "harbour.mutualrisk" holds what somebody else wrote

  Scenario: A damaged file is brought back
    Given a saved case "harbour.mutualrisk"
    When the window is closed
    And "harbour.mutualrisk" is cut short
    And I open "harbour.mutualrisk"
    Then I see "The file was damaged."
    And the answer to "turnover" is kept as "2100000.0"

  Scenario: A file of a newer program is refused politely
    Given a file "future.mutualrisk" of a newer program
    When I open "future.mutualrisk" and read what is said
    Then I was told "newer program"
    And nothing is open

  Scenario: A file is dropped on the window
    Given a saved case "harbour.mutualrisk"
    And the window is closed
    When I drop "harbour.mutualrisk" on the window
    Then the answer to "turnover" is kept as "2100000.0"

  Scenario: The case that is open already comes to the front
    Given a saved case "harbour.mutualrisk"
    When I open "harbour.mutualrisk"
    Then only one window shows it
