<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AloneBand</name>
    <message>
        <source>Alone: not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scans waiting</source>
        <translation>
            <numerusform>%n scan waiting</numerusform>
            <numerusform>%n scans waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallHead</name>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraLost</name>
    <message>
        <source>Camera lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for it again. Scanning goes on by itself when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cameras</name>
    <message>
        <source>Choose a camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera is plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DirectionSwitch</name>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Dark here: hold it to a light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the code in the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark here: switch on the light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinderButton</name>
    <message>
        <source>%1, on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>%1 loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has removed this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets known %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody here only claims to be %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused, seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every green is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock %1 behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock %1 ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand scanner lost: plug it in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery at %1 %: plug it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage almost full: %1 MB left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gate cannot open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has forgotten its tickets and keys. Scans it has not reported yet are kept: they go to the server once it is paired again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server no longer knows this device. Pair it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full. Free some space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot keep scans, so it would forget whom it let in. It does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on its disk: it opens by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its disk takes nothing new. Start this machine again; if that does not help, have the disk looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program on this machine holds its file. Close that one: it opens by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start this machine again; if that does not help, take another one and have the disk looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gate is getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is loading keys and tickets. It opens by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no tickets and no keys yet. It would refuse everyone, or let everyone in. So it does neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exceptions for this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen here before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in by a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is some other QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the ticket itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call security, stay calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holder may have been cheated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket of ours has this serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket of ours has this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the code itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check each character, or scan the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is for another event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them the other door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is good there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket is for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket is for another date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back for that date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket stays valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket enters elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer code was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the server, only that gate lets it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page or paper. Or type the serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the newest ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or the ticket page, freshly opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by the venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to the box office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can see why, and what was paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money was paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new ticket can be bought there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay at a kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then scan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gate opens at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gate closed at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The venue has a note on this ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or call a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry was scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it as an entry first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server is told later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still counts. A supervisor can annul it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken back, it still counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back, waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo refused, it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is needed for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only it knows PINs, and it does not answer. Try again in a moment, or send them to the box office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the PIN again: nobody is let in twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this scan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the ticket again, then call the supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No supervisor has a PIN here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They set one in their account. Send them to the box office now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again. After five wrong ones it is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked for %1 min. Another supervisor can type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gate is not at that checkpoint any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no such checkpoint any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has another scan under the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gate can undo for 15 minutes only. Ask a supervisor to annul it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the gate that let them in can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was let in on this refusal already, or it was too long ago. Scan the ticket again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave the reason “%1”. Tell whoever runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 have this name. Type more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name proves nothing: ask for an ID too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 letters of the name on the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name is off here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows names of people. A manager can switch it on for this checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search needs the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer. Type the serial, or try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, then search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot look for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another part of the name, or the serial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket in this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only names on tickets for this checkpoint are found, and not every ticket has one. Type another part of the name, or the serial.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Honesty</name>
    <message numerus="yes">
        <source>%n scans waiting</source>
        <translation>
            <numerusform>%n scan waiting</numerusform>
            <numerusform>%n scans waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastScan</name>
    <message>
        <source>Ready for the first scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest one always stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo · %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManualTabs</name>
    <message>
        <source>Serial or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Find by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PadGrid</name>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back to scanning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all devices here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as far as known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scans of this device need a person</source>
        <translation>
            <numerusform>%n scan of this device needs a person</numerusform>
            <numerusform>%n scans of this device need a person</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost. These stay here until someone closes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here that a person has to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>Touch again to close it for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close as seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemarkPad</name>
    <message>
        <source>Why are they let in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Scans of this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scans were refused by the server. Nothing is lost: show them to a supervisor.</source>
        <translation>
            <numerusform>%n scan was refused by the server. Nothing is lost: show it to a supervisor.</numerusform>
            <numerusform>%n scans were refused by the server. Nothing is lost: show them to a supervisor.</numerusform>
        </translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SerialPad</name>
    <message>
        <source>Type the serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more. I, L, O and U are never on a ticket.</source>
        <translation>
            <numerusform>%n more. I, L, O and U are never on a ticket.</numerusform>
            <numerusform>%n more. I, L, O and U are never on a ticket.</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete. I, L, O and U are never on a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up by the server, then decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: only tickets this gate knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A typed serial proves nothing: look at the holder too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Check · %n to go</source>
        <translation>
            <numerusform>Check · %n to go</numerusform>
            <numerusform>Check · %n to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>2   PIN of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the audit under your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurePill</name>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Next scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type serial</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyChoice</name>
    <message>
        <source>1   Why let them in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went out, came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest of the venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other, write a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
