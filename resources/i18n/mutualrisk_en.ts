<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Method: {title}, version {version}, in force from {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method that is set cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About MutualRisk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It supports a judgement and does not make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MutualRisk and its method are free software under the MIT licence. It is made of these parts, whose licences travel with it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MutualRisk {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is legal or financial advice. A rating is as good as the answers that it rests on; weights that no source sets are labelled illustrative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program opens no connection, asks for no account and sends no statistics. What you type lies in your case files and, until they are saved, in a journal on this computer. Printing hands pages to your system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionFields</name>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long: keep it under {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day, such as 30 September 2027, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a sum in pounds, such as 45,000, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>About this action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this action: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it has come: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, and once it is in place:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner, date, cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner, date, cost: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why that much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, and as it is now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost of “{action}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due date of “{action}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effects of “{action}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on “{action}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner of “{action}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove “{action}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title of “{action}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{action}”: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>By both together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the bidder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the commissioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact, in levels of 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood, in levels of 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength, in points of 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor}: impact −{by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor}: likelihood −{by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor}: strength +{by}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms of partnership that close these gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done about the risks: by whom, by when, at what cost, and what it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add an action of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add “{action}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{proposed} proposed, {agreed} agreed, {in_place} in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{states} Costs on record: {cost}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdvicePart</name>
    <message>
        <source>Anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called for here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least effort first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most called for first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the catalogue fits. Try “The whole catalogue”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest effect first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bidder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commissioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else could be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} shown. Each says what would change if it were in place too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdviceRow</name>
    <message>
        <source>Add to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the plan: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brings in turn: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the plan: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it in the method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {title} ({grade})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means: {action}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerArea</name>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>It asks {count} questions. Scores, notes and other organisations are not in it. Send it, and open it here when it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questionnaire was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is saved in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Assessments</name>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bidder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachedFile</name>
    <message>
        <source>A {kind} file is attached and travels inside the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is attached. Drop one here, or choose one; it travels inside the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the file off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is attached and travels inside the case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardExtras</name>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it not apply?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it not apply? {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {question}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardStack</name>
    <message>
        <source>Source: {title} ({grade})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseFrame</name>
    <message>
        <source>1 line was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines were taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successful bidder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bidder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnForm</name>
    <message>
        <source>Headings in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what each column is taken for. Nothing is taken into the case yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column holds the names of the organisations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {number}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>Column {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {letter}: {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values in the first rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About MutualRisk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate in a new window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print or make a report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read in accounts or answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or&amp;ganisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations from a &amp;list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part &amp;before of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire for the &amp;bidder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the n&amp;avigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at 100%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;contract</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Benefits ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsTree</name>
    <message>
        <source>Contents of the method</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContractFigures</name>
    <message>
        <source>Answer what the contract is worth and how long it runs; what that means shows here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContractPage</name>
    <message>
        <source>More about the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the contract or service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {organisation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council, board or partnership that buys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number in the notice or the tender, if any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who lets it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract: {fact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day for: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day month year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Depths</name>
    <message>
        <source>A first look: 15 questions, ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour or two with the papers at hand, at once or bit by bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full: about 50 questions, and more where your answers call for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows where the risks lie. You can go on in full at any time; answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>All results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>Back to the edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both moments are judged by the method that the case is judged by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences in the case: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rating moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this state…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment was not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since edit {number}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>A new document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new document: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentEntry</name>
    <message>
        <source>A document without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing rests on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>Fetching the file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Answers in other assessments: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer rests on it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What rests on it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectView</name>
    <message>
        <source>Working out what it changes …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <source>It moves no rating here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict changes from “{before}” to “{after}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score stays at {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor}: stays {before}, {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor}: {before} to {after}, {score}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {number}, {when}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this state…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A paper shows it: minutes, a plan, a report of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor or an accountant checked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence grows weaker with age; without a date it does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far does it bear out an answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page or part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody independent looked: an inspector, a regulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody says so, on no paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: audited accounts for the year to 31 March 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in it the answers stand: 24, or pages 18 to 33</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Add a document that is not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does this answer rest on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence for: {question}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Add a document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the papers that answers rest on: accounts, minutes, surveys, the draft tender. An answer with a paper counts as evidenced; without one it counts only as claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer rests on no document yet: it counts as claimed, not as evidenced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop files anywhere on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of document: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answers rest on no document yet: they count as claimed, not as evidenced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactField</name>
    <message>
        <source>Fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long: keep it under {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not a date. Type it as 31 3 2026 or 31 March 2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactorReading</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{strength}: {claimed} of 100 as claimed, {evidenced} as evidenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {rating}. Score {score} of 25.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source> One of them is a thousand times the other, so a scale may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The file that was there is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case can hold {0} assessments; this one would have more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case cannot be saved as “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cross may mean yes or no. Type the word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dash is printed, and the tag does not say that it means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dash may mean nothing or not known. Type 0, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line begins with a tab or a sign that YAML reserves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line begins with a tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line has no colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of organisations, sheet {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of organisations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name holds a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is itself a list or a mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part has a name that could lead out of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is a link or a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is far larger than it may be once it is unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is locked with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is missing, or does not belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is packed in an unknown way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file holds one mark without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file is nested without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part was changed after the file was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is not closed, or stands inside a quoted text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range goes from the lower number to the higher: {low} is more than {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range needs both ends. Until then the one before counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second document begins here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of {0} counts only as {1}, the most that actions may do together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of {0} is longer than the whole scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text file cannot hold the history and the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text holds a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A usual heading for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A { or a } in the text has no partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line `{0}: …`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it under `evidence:`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it under `organisations:`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one under `assessments:`; `mutualrisk new` shows how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the accounts between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fixed assets were taken off, also those of restricted funds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts of the year are offered as twelve months&apos; worth; look at each before taking it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer to this question ({0}) cannot be a range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An end of a range is a number. Type digits, such as 12000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another column was chosen for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another filing gives it as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using these edits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another value was read from {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer it, or write `not known`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer what the method asks instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the balance sheet has them, with a pension liability added back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the page prints it, in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the tag says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it again, or save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the answer, or send the form again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the finished accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the iXBRL file, or type the figures in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the iXBRL file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the organisation which one holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what it did in the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the file that holds the document; a copy may have gone wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the pages that matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin each entry with `- id: …`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with `id: …`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with `method: {id: …, version: …}`, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with `title: …`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between {0} and the beginning of the accounts to {1} a period is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital and reserves, which net assets equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it into pounds at the rate of that day, and type it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the brackets, commas and quotes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the indent, brackets and quotes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the values, or save it anew as CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what was edited last before you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture that ends in .png or .jpg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a questionnaire or a workbook that MutualRisk made, with the names of its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an Excel or OpenDocument workbook (.xlsx, .ods), or a table (.csv).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the accounts of one organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the accounts of one organisation: an .html or .xhtml file, or its own .zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the finished accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the method that it was recorded under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it elsewhere, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the quotation mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare a figure that you know; if so, add the noughts to each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with a sample, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table that you need into a new workbook, and use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table that you need into a new workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this entry, or use an earlier copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current assets divided by creditors due within one year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current assets less stocks, divided by creditors due within one year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and month could have changed places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debtors, cash and investments make up all current assets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it, or choose another file if this is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the rows that are not part of the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designated funds are in it: the trustees set them aside, and can change their minds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust this file; ask its sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the accounts again from Companies House, as iXBRL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {0} of the log {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line says No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures are said of {0}; the accounts are of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free reserves divided by a twelfth of a year&apos;s costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or save to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free the folder, or ask who runs this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on quotation marks are read as part of the text; correct the line and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {0} to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get that version, or assess under {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the method&apos;s folder, or name another method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number above {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number below {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number of at least {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number of at most {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number of ordinary size, or quote it if it is a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an ordinary number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one answer, or write `not known`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the columns their names back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a text: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income less that of the year before, divided by the latter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent with spaces, and put quotes round a text that begins with @, `, % or a tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent with spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told which year they are of. Type in what matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be unpacked: it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read: its markup is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It defines entities of its own, which accounts never need and which can hide what they say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say which period it covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than {0} tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a PDF, which has no tags to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a blank form that was made for no case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a template with {0} places still to be filled in, such as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a web page without the tags of a filing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an Office document, not a filing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an old Office document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than {0} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is less than nothing by its tag, as it cannot be. Look at its sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no filing: it begins with “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said why it does not apply. Write the reason in the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said why this does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is packed with 7-Zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is packed with RAR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is packed with gzip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is part of a sum in the accounts that does not come out; what to look at first says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is said to be about that, not exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown as {0}, and the question asks for no percentage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the whole group&apos;s; these accounts do not give the organisation&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been restated. Ask why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that it is written in {0}, and is not. It was read as Windows text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that it is written in {0}, and is written in UTF-8. It was read so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands again in {0}, and says otherwise there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in {0} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands there as a number, not as a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was exported from another case, or its assessment “{0}” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left out. Look at the accounts, and type it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made for a case that had no names yet, so nobody can be sure that it is this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made for an assessment that is not in this case, of an organisation that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made for another case, or the names of the contract and the organisation were changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made for another method ({0}), and this case is judged by {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made under version {0} of the method, and this case has version {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was worked out by a formula ({0}); the value is the one that was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would become hundreds of times larger, as no filing does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its context names company {0}; the accounts are of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its point has three digits behind it, and may stand for a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its points and commas stand as on the continent; it was read so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its row is hidden in the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sheets are: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tags are nested {0} deep, or not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words are those of the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its year has two digits; it was read as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it here or in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the row that holds, and delete the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out and state `effects:`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it, remove it, or change the perspective or the depth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less share capital {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than nothing it would be a surplus of the pension scheme. Its sign may be a slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List it, or name another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans from a parent body or members can stand under another name. Look at the notes on creditors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans, overdrafts and finance leases divided by themselves and net assets together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it there, and type it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at names with accents and at pound signs, or save it anew as CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at pound signs and names with accents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the accounts themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the accounts, and type the figures in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the rows without a name or a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them in the accounts before using them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what changed, then write `version: &quot;{0}&quot;`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for an auditor&apos;s report, and say yourself how the accounts were checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller, or split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure of which year they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that it belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that it is the organisation&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that it is the right one. Answers were matched by the names of the questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that they are of one organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that they are the organisation&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure whose accounts they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure whose answers these are before you take any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure whose answers these are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure whose figures they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder, or save to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it, or use a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend these first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {0} archives lie in one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to {0}.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it {0}.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of: {0}; or give --method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file {0}{1} or {2}.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folder of a method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the row of the headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in the questionnaire; a claim until the paper is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nest less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers were found in this workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is called {0}, so nothing was read of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures of the year that it covers could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filing has that many. Choose the accounts alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filing is that large. Choose the accounts alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filing is that large. Choose the accounts of one organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fixed assets are tagged; total assets less current liabilities {0} less net current assets {1} leave {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table was found: no row has two texts side by side with values below them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due within a year, for which the method takes 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is asked has such a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One end alone is no range. Fill in both, or the exact answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of the two holds; none was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of them holds; none was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only questions of the same name were read. Check each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {0} rows were read: no questionnaire has as many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the total of capital and reserves is given. Capital or tied funds may be in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those of one are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is in its cells was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an earlier copy of the file, such as the one that ends in .bak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program that it was made with, save it as an Excel workbook (.xlsx), and use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the bank loans and overdrafts due within a year may be an overdraft, to be taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a heading over each column, one of them for the names of the organisations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put quotes round a text that holds a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions were matched by their names. Send the new form where much is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in the files of one of them alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded answers are empty in it: {0}{1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded under the method “{0}”; {1} {2} is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded under version {0} of the method; {1} is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or use one of: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it: a language holds texts only; all else stands in the method&apos;s own files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it; `mutualrisk questions` lists all ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove some evidence from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the escape, such as \0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line `---`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the quotation marks: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tag, or quote the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore an earlier state instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0} has nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0} was left out: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to be sent with the questionnaire. Attach it here, and raise its grade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as {0}{1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8 text, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under another name, and report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why this does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set them anew; the old ones are in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or split it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some cells take their values from other files, which were not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some settings are the usual ones again. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the case, or remove what is not meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the cell, and answer each question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the list in two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surplus after interest and tax divided by income.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take fewer organisations, or begin another case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the answer back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them in one by one, or each as an assessment of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax is counted as a cost in it, as profit before tax is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That number is {0}’s in the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts cover {0} months, not twelve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts cover {0} {1}, not twelve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts say that the organisation was dormant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts say: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts show what is owed as {0}; taken as a plain amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts state another last day than that of their figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers in rows {0} to {1} were made one cell; it counts for the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds more than {0} documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds no accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive lists {0} entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brackets are more than {0} deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brackets or indents are more than {0} deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has it with the number {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case holds no assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell shows {0} instead of a value. Mend its formula, or type the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell was the answer to “{0}” before it was moved or sorted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commas or points of “{0}” stand in odd places. Type digits alone, such as 12000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file could not be kept under another name, so nothing was saved over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of context {0} cannot be: “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of its figures were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is larger than {0} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document of “{0}” is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document {0} is gone, or is no longer what was attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure as printed was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file declares a document type or entities, which no workbook does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; they were read as Windows writes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than {0} parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has too many parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds zero bytes, which no text has; they were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or was cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 1 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {0} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is of number {0}; the organisation&apos;s is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not saved: it does not read back as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not saved: {0}.{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s name ends in .yml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are larger than {0} MB together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are of several organisations: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are of several organisations; these figures are of “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files were made for different assessments: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filing gives it as {0}. Only one of them holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filing gives no company number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filing gives several company numbers: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filing gives several names: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filing is marked as audited, and states that it is exempt from audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filing states several kinds of check, such as audited and unaudited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds more than {0} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading holds “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading is its name in the method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading is nearly “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading is the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “{0}” is given more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last edits are not kept on this computer: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last year of several, {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was read to row {0}: {1} organisations at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is cut short, or too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of edits after number {0} is lost; the case itself is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower end is above the upper one. Let them change places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method does not ask this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method has no action “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method has no question “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method has no risk or benefit “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method has one text here for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method {0} is not here in version {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method “{0}” is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month stands first in it, as in America.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name differs between filings: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one approved later was taken. Look which holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation “{0}” is not among the organisations of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page prints it in brackets, as less than nothing, while the tag says more. One of them holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page prints these in brackets, as less than nothing, while their tags say more: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page prints {0}; the tag makes {1} of it by its scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page says that it is in thousands or millions, while the tag says whole pounds. It may be that much more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page says that it is in thousands or millions, while {0} whole pounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same source says different things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were not saved: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has millions of empty cells; what may come after them was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet was read to row {0} and no further: it may hold more than can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag and the page say different numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than {0} characters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values in the text are not those of the method&apos;s own text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values were read as they were saved; check that they are up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook does not say for which case it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has hidden sheets: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has macros. None was run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook holds more text than can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is locked with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year before the last, {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are neither net assets nor debt, for which the method takes 100%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {0} more faults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {0} more like these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {0} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {0} {1}; at most {2} can be handled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a colon too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a control character (U+{0}) in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a tag ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an alias (*{0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an anchor (&amp;{0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an answer, and {0} beside it. Clear one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an exact answer, and an end of a range. Clear one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no evidence “{0}” in the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These accounts are of company {0}; the organisation&apos;s number is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These accounts are of “{0}”; the organisation is called “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are of a newer program ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are taken only by choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay as they are. Clear them by hand where that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON cannot be used: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer cannot have two ends. Choose one answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case was saved by a newer program (format {0}; this one knows up to {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has no `name: value` lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is open in another window or on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a document of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a link to a place outside the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a text document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page or an XML file, whatever its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an Excel workbook of the form before 2007 (.xls).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no picture that can stand on a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not YAML: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a case file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a workbook, or it has no sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long: keep it under {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This method has no question “{0}”, so {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question always applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two filings are of the year to {0}, and differ in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it as 31/03/2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unhide them to see what they hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program to open it; the file is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a plain word before the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another copy, such as the one that ends in .bak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits, dots, hyphens and underscores, at most 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and hyphens, at most 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and underscores, at most 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said of it is left out; type it in where it matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its formula comes to was not saved. Open the file in a spreadsheet program and save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the edits build on was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was edited after “{0}” ({1}) is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was edited since the backup is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it the archive would come to more than {0} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write `[{0}]`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write `format: {0}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write `name: value`, and indent texts of several lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day from 1900 to 2199.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a text, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at most {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write both, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits without commas, spaces or signs, such as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each text behind its name: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one that gives: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason: `{not_applicable: why}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the text out, or quote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the value out, or quote a text that begins with *.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the year, a dot and a number, such as 2026.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the year, month and day of a day that exists: 2026-03-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write two capitals, a hyphen and two digits, such as PR-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write yes, no or `not known`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {0} or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[A-Za-z][A-Za-z0-9_-]*(?: [A-Za-z0-9_-]+)*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`mutualrisk translate-method` writes a form for them. Until then they are shown as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a case without a file is saved under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group of `name: value` lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number has more than {0} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>build_on comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not find expected &apos;:&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not find expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit what was there before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not follow the one before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large for this disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapping values are not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0} differ by {1} from their parts: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0} differ by {1} from what makes them: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0} differ by {1} from {2} of {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that cannot start any token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a folder of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this disk can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a device or a pipe and no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while scanning a quoted scalar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while scanning a simple key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not write here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} It is kept as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Or save the case now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} The answer does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} The rest may not be tagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} counted in months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} figures are said of context “{1}”, which has no readable dates: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files were chosen; the first {1} were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has more signs than a number of Companies House.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1} months, which makes {2} in twelve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is beyond any sensible number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is less than nothing, so 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is neither Yes nor No. Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is neither yes nor no. Type one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is neither “{1}” nor “{2}”. Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no day that there is. Type it as 31/03/2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no plain data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a date. Type it as 31/03/2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a number of Companies House, which has eight signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a number that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a number. Type digits, such as 12000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not in pounds. Type it in pounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is printed as “{1}”, and {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is the only borrowing that is tagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is too long. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may mean {1}%: it stands without “%”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} merged cells lie below the headings: only the first row of each has its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more figures could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of its tags could not be reached: its markup is broken on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the rows are hidden in the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} is also {2} {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} is in {2}, not in pounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} is {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} texts are not in “{2}” yet: {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} read as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} read as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands above, and Yes beside a line below. Clear one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands there; as a spreadsheet counts days that is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} times {1}, as its heading says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1} is {2} in the accounts to {3}, and {4} in that year&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was read with the day first: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} with the leading zeros that a spreadsheet drops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} chosen twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: it is there {1} times, {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: its row is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: no paper is listed under {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}{1}: the filing gives {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be undone or redone: what it changed is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” counts in {1}s; this heading does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has no {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has three digits behind the point, which may stand for a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a place still to be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is grouped oddly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is nearer to what it may mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no list, and this question takes several answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no part of a method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no text itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no text of the method, nor holds any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a date that can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a format of a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not asked of a {1} in a {2} assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not one of the words allowed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” stands in quotation marks, so it is a text and no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not a date. Type it as 31 3 2026 or 31 March 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not a number. Type it in figures, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigurePanel</name>
    <message>
        <source>What the figures mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileName</name>
    <message>
        <source>Choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you replace it, what is in it now is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Accounts and answers ({endings});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case (*.mutualrisk);;Text, the case alone (*.yaml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases (*.mutualrisk *.yaml *.yml *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that you do not save are removed for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back and mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you replace it, their changes stay only in the file that ends in .bak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not part of the case, and goes when you close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or begin one, then drop the files on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in accounts or answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy, and read the files in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “{case}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this file since you opened it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that you typed cannot be kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program broke down while reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as a text: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” in “{field}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what changed since that day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not there now; your documents are opened instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>Agree in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closeness {number} of {all}, from a guarantee to a merger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes “{risk}”: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brings in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it in the method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it brings, and what must be agreed in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it brings, and what must be agreed in writing: {form}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>All changes kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is kept as soon as it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is kept on this computer. Save the case to have it as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is kept on this computer. Save to bring them into the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, not saved as a file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all questions (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all assessments of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the navigation (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments: {assessments}, answers: {answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back where it began: nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents behind “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out: {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole case, as it began here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an action without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commissioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {low} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} of “{action}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} · {when} · {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {title}, {when}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: taken out, was {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits, the last one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits: {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits: {shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore the state of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} found so far …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Cannot be taken: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company or charity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct these in the file, or answer the questions yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In conflict: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded for these yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded already: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded otherwise: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking one adds the file to the evidence of the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking one replaces the answer that somebody gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sources say different things. Choose one, or none and ask the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and 1 more place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · a new assessment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportingList</name>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations taken: {count}. Undo takes them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in millions of pounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in pounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in thousands of pounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}, recorded as {was}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} against another document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} recorded otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– left out –</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssuesPart</name>
    <message>
        <source>Does it fit together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between choices, pages of a case, rows and sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose, press a button, open a menu or a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the menus; Alt with an underlined letter opens one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a dialog, a search or a proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what a row or a link stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll what is longer than the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pages larger or smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show why the risk is rated so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the first page, or the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next field, or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next page, or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next place that was found, or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next risk by likelihood or impact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <source>Everything in this program can be done from the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Characters that Source Sans lacks, in print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks cases and methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji, in print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many cases at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the structure and the files into the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the tags of accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads pages and sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the logo for the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads workbooks back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language that the program is written in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview, inside Qt PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typeface of window and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window. Used unchanged, as libraries of their own: you may replace them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the workbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineGroup</name>
    <message>
        <source>Take all of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Recorded now: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesPart</name>
    <message>
        <source>About the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogState</name>
    <message>
        <source>Checked just now: the log is whole. No entry was changed, taken out or moved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo as it is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be read, or it is too large. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use no logo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookThrough</name>
    <message>
        <source>Also take what is in doubt, and replace what is recorded otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list names no organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing new to take of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this, only answers that are not recorded yet are taken, and none in doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look first ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more are not shown here, and taken all the same. Type a name to find one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be taken: mend the list, and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>A form of partnership is suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A method is data: anybody may copy it, change questions, weights and lines, and every score follows. Each number says whether a source sets it. Where none does, it says “illustrative”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A risk scores likelihood (1 to 5) times impact (1 to 5). A benefit has a strength of 0 to 100. The two lists stand side by side: they are never netted and never averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stated gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the bidder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the tender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions that bear on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses are shown as text. The program opens no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions together move a side of a risk by at most {levels} levels, a benefit by at most {points} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action is recommended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer may be relied on from this grade of evidence: {grade}. One grade is lost every {months}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the points the level follows the line; beyond them it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can it change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks across answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {id} of the founding review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims of the founding review that it serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every weight, line and rule says how certain it is. Most numbers are this method’s own choice, and say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure of the sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures that answers may be held against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of partnership: {closeness} of 7 on the scale of closeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms of partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms of partnership that bear on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founding review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a score of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the loosest to the closest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this value on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How certain a source is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How certain this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How ratings are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be changed at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts only when {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a fact by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is said as a finding; no level moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It moves in steps: a line that is drawn by law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It moves no score: it gives background, or chooses what is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It states no effect on a rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name in formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page of this method holds all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step of an answer may move the level: a line that is drawn on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing counts here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantities that are worked out from answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: serious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision table: the first row that holds is the verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row that holds is the verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The founding review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weighted mean of what counts, from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weighted mean of what counts, from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a board:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a commissioner:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict: row {number} of {all} in the decision table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights and points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What calls for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done, by whom, and what it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is good, as claimed and as evidenced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it brings in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leads to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may go wrong: likelihood times impact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must be agreed in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What reads the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What rests on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What serves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the review that this method began with says, and what serves it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a condition holds, one thing follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where answers do not fit one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where ratings begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where values are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which gaps it closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a higher answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lower answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a move for both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sum in pounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commissioners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commissioners and boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from best to worst: {options}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of at least {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of at most {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the commissioner’s move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first look and the full assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the full assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation’s move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typically {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one}% for a commissioner, {other}% for a board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} goes down by {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} goes up by {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} is at least {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} is at most {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{wanted}”: {count} found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodField</name>
    <message>
        <source>And {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a method&apos;s folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the method…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of a method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This method cannot be used. The one before stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See its rating here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what it would change here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovesPart</name>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures that would move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewAssessmentDialog</name>
    <message>
        <source>A later date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another assessor begins with empty questions about the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As things stand on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: second stage, or yearly review 2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lasts is taken over, with the actions; what changes every year is asked anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new assessment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>A board, about its own organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A commissioner, about a bidder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much do you want to answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of our organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the bidder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the contract or service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract or service that we look ahead to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may leave this for later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextPanel</name>
    <message>
        <source>Agree actions, then make the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer removes about {share}% of all that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may change the rating of: {risks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may settle: {risks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settles most, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question is still open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingYet</name>
    <message>
        <source>From the first edit on, this page says who changed what, when and why. Nothing in it can be changed or taken out without leaving a trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed: one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed: {count} pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake and wrote nothing. Your case is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no program that opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is saved in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>I have read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed the case’s file since you opened it. Your edits are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case’s file is no longer where it was. Your edits are kept here; save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was damaged. Everything in it could be brought back; save to mend the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was damaged. {lost}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Choose another assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures over the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to: {assessment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves 1 rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves no rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves {count} ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take 1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {count} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at first: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they would move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the answers go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ratings} and the verdict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationList</name>
    <message>
        <source>Find an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more are not listed here. Type a name or a number to find one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationListDialog</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the list with the case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 of 2: what does each column hold? {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2 of 2: which organisations? {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {count} organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be read. Save it anew, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisations from {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Accounts as published by Companies House (.html or .zip) and questionnaires that were filled in answer many questions. Choose the files, or drop them anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an assessment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another bidder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our assessments, year by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in accounts or answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment “{when}” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessment: {fact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation: {fact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of assessment: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” and all that was said of it were removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Organisations</name>
    <message>
        <source>1 answer of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands in the public register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As things stand on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company, charity or society number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: community benefit society. It neither raises nor lowers a rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: first stage, or yearly review 2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age of evidence and of accounts is counted to this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answers of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} assessments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OriginNote</name>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm what was read from a file: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has confirmed this yet. {read}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>1 answer to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever knows; the report lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be made at any time; it says what is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and legal form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing settled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer is not known, or only within a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer was read from a file and not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question is not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One rating is not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They count. Compare each with its source, then confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until they are, what depends on them counts as anything possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is and whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} agreed or in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answers are not known, or only within a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answers to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answers were read from files and not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} only proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} ratings not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} questions are not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ratings are not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>A new case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To conclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the way of a conclusion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnEffects</name>
    <message>
        <source>By how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk or benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State this effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: {effect}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which side of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why that much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number above 0 and up to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count}</source>
        <comment>after the number of a page</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>An action says who does what by when. Take one that the findings call for, and see what it would change before you agree to it; or write one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on the plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings as they are today, and as they would be. All actions together count for at most {levels} levels on a side of a risk and {points} points of a benefit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what could be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what else could be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With everything on the plan in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one of your own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page {page} of {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the pages in small</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether it is switched on and has paper, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took no pages.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Check this: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: {example}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionColumn</name>
    <message>
        <source>Hide them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more question may follow, depending on your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more questions may follow, depending on your answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ranges</name>
    <message>
        <source>Until both ends are there, {value} counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>What the method says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading the files…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Case: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file {file} in {folder} is as it was; it changes only when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file {file} in {folder} was changed since. Look at both before you save over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file {file} is no longer in {folder}; everything is here all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last edited: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One edit is in no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one: {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last ones: {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} edits are in no file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended before this was saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>A board or committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything: every answer, proof, finding, action and source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback to a bidder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a busy reader: the verdict, where the risks lie, and what would change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a decision: what is asked, the options, what changed since last time, and who does what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the bidder that was assessed: its ratings and reasons, and what else the law asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: other bidders’ answers, assessors’ names, notes, evidence, actions, advice to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: the organisation’s answers, scores, findings, evidence, notes, actions and people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: working notes, places and file names of evidence, and other organisations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left out: keep it among colleagues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary, two pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bidder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To print and fill in by hand: every question, with nothing of your case in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Go to the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer must be mended before a report can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has changed. What you see is out of date; it is being written anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped the writing of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answers must be mended before a report can be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore an earlier state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case will be as it was on {when}. Nothing is lost: this is an edit like any other. The log keeps what came after, and undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it restored?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in a few words why, for those who read the log later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>A rule of the method holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the tender: never counts against the bidder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action, not in place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything is possible: too little is answered to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As evidenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before actions: {rating}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefits as claimed against as evidenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whose move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down from {rating}, {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each reading is turned into a level by a stated scale; the level times its weight is its part; steps and limits of rules follow; the parts add up to the level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every benefit is open too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings: {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How certain the threshold is: {grade}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact if it happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can change at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts for {share}% of this side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds when {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps the {side} of “{factor}” at {step} or above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps the {side} of “{factor}” at {step} or below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lowers the {side} of “{factor}” by {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It raises the {side} of “{factor}” by {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level, of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood {likelihood} of 5 ({likely}), impact {impact} of 5 ({severe}), score {score} of 25: {cuts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May change {risks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May hold, as open answers decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May hold; decided by: {questions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May settle {risks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrows a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer that can still change, and no action of the catalogue, brings this rating down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer that is still open can change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet stands beside a figure of the sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No benefit is strong for certain, as claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No benefit was assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open answer bears on a rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question that was asked speaks to {factors}. Nothing is said of them, good or bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rating is certain yet: every risk is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk can be placed yet: anything is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk is extreme or high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk was assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule of the method found anything to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule of the method holds for certain yet; {count} may, once there are answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not settled. Still possible, if open answers turn out so: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not settled; so far: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One benefit is strong as claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions that settle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions that settle most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible: {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question or measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rely on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk and what drives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that nearly hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale: {points}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count} that may hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solid: what may be relied on, as the evidence stands. Hatched: as claimed. Dashed: what is open. Benefits are never set off against risks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength {level} of 100: fair from {fair}, strong from {strong}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method&apos;s decision table is read from its top; the first row that holds counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule in the method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures move no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not part of the result any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little is answered to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little is answered to say. Answers come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up from {rating}, {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not known leaves {low} to {high} possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still open may change the verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What surveys say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read, and the scale that judges it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would bring it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would push it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose move reduces it: {move}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose move: {move}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all actions: {rating}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out which open question settles most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just under {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one is high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one rating went {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one risk is extreme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one risk is high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removes {share} of all that is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together with the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typically {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{certain} for certain, up to {possible}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{claim}, and evidence bears this out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{claim}, none of it on evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{claim}, {count} of them on evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} are high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} benefits are strong as claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} for certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more cannot be placed yet: anything is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ratings went {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} risks are extreme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} risks are high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} risks by likelihood and impact; the table says the same in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} (counts perhaps)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} of 100 may be relied on: the careful end of what is evidenced. The claim stands at {claimed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of the {level} that this side comes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rating} from {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side}: {level} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since} no rating has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since} {moves}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {sector}. This organisation: {own}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} for certain; one is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} for certain; {count} are still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}; every rating is certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}: {source}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RisksPart</name>
    <message>
        <source>Point at a number or a row, or use the arrow keys, to have it explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks, the same as the matrix in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage that picture and table show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with all actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear: {field}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>A word, such as reserves or pension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question has these words. Try fewer letters, or another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the beginning of a word. Enter opens the first question, Escape goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{section}; answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{section}; not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{section}; not asked here, because of other answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionEntry</name>
    <message>
        <source>with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionSteps</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back: {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue: {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A PNG or JPEG picture, which is printed beside your organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board that looks at its own organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A commissioner who looks at bidders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases and method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases that are open keep the method that they were begun with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes when the program is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method for new cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cases are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On top of reports. Left empty, the authority of the case stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened first when you open or save a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on reports and in the history of what you edit. It is never taken from your login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and your reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be kept: it is too long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Go to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may change the rating of: {risks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may settle: {risks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what would change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settles most, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box is what is possible, the line is today’s reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These answers describe the case. They move no rating by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the answers say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose}: the action “{action}” would bring “{risk}” to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose}: “{question}” changed from {before} to {value} would bring “{risk}” to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>{size}%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A board&apos;s case: this year beside last, an action plan, and a new contract ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A commissioner&apos;s case: a contract three times the bidder&apos;s income, a rival, two assessors, and what would cure the risks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A community health mutual bids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library mutual looks at itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess a bidder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess our own organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished samples to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For boards: where do we stand, what changed since last year, what do we do next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For commissioners: may this mutual carry this contract, and on which terms?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer. There is no account and no connection: a case is a file that you keep where you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more interrupted case shows once these are looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case that lies in a file (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could go wrong and what could go well when a public service mutual takes on a contract: scored from sources, explained in words, with what to do about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on “{title}” was interrupted. {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop one on this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more interrupted cases show once these are looked at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Copy the whole table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Begin here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each page asks or shows one thing. The overview says what is missing and which question settles most. What you do not know may stay open: the result then shows a range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every edit is kept on this computer at once, and every edit can be undone. Here you see whether the file has it too. The search finds any question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through them in any order and come back as often as you like. Beside each stands what is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a case of your own, open one, or look at a sample first. Nothing that you do to a sample is kept unless you save it under a name of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Help: this tour, the keys, and what the program is. Under File: settings for your name, the look and the size of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoHint</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Anything is still possible. Every answer narrows it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not settled. It could still be: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: nothing that is still open can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rating}: {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictPart</name>
    <message>
        <source>How this was reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision table in the method</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>So far: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Last edited: {when}. {edits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has this case open since {when}. You can read it, or save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As evidenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bidder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extreme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independently verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived from a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from memory, fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from memory, less sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from memory, unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>illustrative: our own choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sourced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sourced: the Act itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{others} not excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {kind}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearsPart</name>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures over the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the files do not say is not known; it is never counted as nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit whole pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pages larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pages smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message>
        <source>How many risks have each rating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
