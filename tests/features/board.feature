Feature: A board looks at its own organisation
  With last year beside this year, and a plan of what to do.

  Scenario: A board is spoken to as "we"
    Given the start page
    When I begin a full assessment as a board at "Fernleaf Libraries" for "Library service"
    And I search for "income in"
    Then I see "What was our total income in our last full year?"

  Scenario: The sample shows this year and last year
    Given the sample "library-mutual"
    When I go to "Organisations"
    Then the case holds more than one assessment of "lanterndale"
    When I go to "Actions"
    Then I see each action of the plan

  Scenario: An action that is taken off the plan comes back with undo
    Given the sample "library-mutual"
    When I take the first action off the plan
    And I press "Ctrl+Z"
    And I go to "Actions"
    Then I see each action of the plan

  Scenario: The history says who did what
    Given a new full case of a board
    When I answer "What was our total income in our last full year?" with "900000"
    And I go to "History"
    Then I see "What was our total income in our last full year?"
