Feature: A commissioner assesses a bidder
  From a blank case to a printed summary.

  Scenario: The first insight comes within five answers
    Given the start page
    When I begin a first look as a commissioner at "Harbour Care" for "Community nursing"
    And I answer "What kind of service is being bought?" with "Health care"
    And I answer "What is the contract worth in one year?" with "8400000"
    And I answer "What was the bidder's total income in its last full year?" with "2625000"
    Then I see "3.2 times"
    And the risk "procurement_scale" is at least "high"

  Scenario: Nothing is called low before anything is answered
    Given the start page
    When I begin a full assessment as a commissioner at "Harbour Care" for "Community nursing"
    And I go to "Results"
    Then I see "Anything is possible"
    And no risk is stated as low

  Scenario: What is typed wrong is told where it stands, and nothing is lost
    Given a new full case of a commissioner
    When I answer "What was the bidder's total income in its last full year?" with "about two million"
    Then I see "“about two million” is not a number. Type it in figures, such as £12,000."
    And the answer to "turnover" is kept as "about two million"
    When I answer "What was the bidder's total income in its last full year?" with "£2.1m"
    Then I do not see "is not a number"
    And the answer to "turnover" is kept as "2100000.0"

  Scenario: Branching follows at once, and a hidden answer comes back
    Given a new full case of a commissioner
    When I answer "stage" with its option "established"
    And I answer "contracts_kept" with its option "all_kept"
    And I answer "stage" with its option "planning"
    Then the question "contracts_kept" is not asked
    When I answer "stage" with its option "established"
    Then the question "contracts_kept" is asked
    And the answer to "contracts_kept" is kept as "all_kept"

  Scenario: Everything can be undone, by its name
    Given a new full case of a commissioner
    When I answer "What was the bidder's total income in its last full year?" with "2100000"
    Then the menu "Edit" offers to undo "What was the bidder's total income in its last full year?"
    When I press "Ctrl+Z"
    Then the question "turnover" has no answer
    When I press "Ctrl+Y"
    Then the answer to "turnover" is kept as "2100000.0"

  Scenario: Two assessors see one bidder
    Given the sample "community-health"
    When I go to "Organisations"
    Then I see "Estuary Community Health"
    When I show another assessment of the same organisation
    And I go to "Results"
    Then the window shows that assessment
