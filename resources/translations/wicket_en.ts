<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AmountToPay</name>
    <message>
        <source>To pay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Approved</name>
    <message>
        <source>Paid: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. Take your card if it is in the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by your bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Printing %n ticket(s)</source>
        <translation>
            <numerusform>Printing %n ticket</numerusform>
            <numerusform>Printing %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s)</source>
        <translation>
            <numerusform>Your ticket</numerusform>
            <numerusform>Your %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Tonight at
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today at
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next at
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme cannot be fetched right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on sale today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch anywhere to start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>This kiosk is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please use another kiosk or the box office. Nothing has been charged here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promo code or a voucher. What it takes off shows in your order before you pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promo code or voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Add a promo code or voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promo code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComingRow</name>
    <message>
        <source>Sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmOnPhone</name>
    <message>
        <source>Confirm on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request to pay is on the phone whose number ends in %1. Confirm it there with your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Printing %n ticket(s)</source>
        <translation>
            <numerusform>Printing %n ticket</numerusform>
            <numerusform>Printing %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s)</source>
        <translation>
            <numerusform>Your ticket</numerusform>
            <numerusform>Your %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be cancelled here, because only your phone can answer it. To stop, decline it there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today on this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sold yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 donated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Declined</name>
    <message>
        <source>You have not been charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any reserved amount goes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s) are still yours</source>
        <translation>
            <numerusform>Your ticket is still yours</numerusform>
            <numerusform>Your %n tickets are still yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We hold them for %n more minute(s).</source>
        <translation>
            <numerusform>We hold them for %n more minute.</numerusform>
            <numerusform>We hold them for %n more minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or another card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without paying</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These stay on until you are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice does not work right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DonationRow</name>
    <message>
        <source>Add a donation to %1?</source>
        <translation>Add a donation to %1?</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>No thanks</translation>
    </message>
    <message>
        <source>Donation: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>No paper came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did your tickets come out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take your %n ticket(s)</source>
        <translation>
            <numerusform>Take your ticket</numerusform>
            <numerusform>Take your %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s) are ready</source>
        <translation>
            <numerusform>Your ticket is ready</numerusform>
            <numerusform>Your %n tickets are ready</numerusform>
        </translation>
    </message>
    <message>
        <source>Your tickets are valid. Please ask a member of staff for paper, with your order number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look in the slot. If they are not there, ask a member of staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tickets are paid and valid. Scan the code to have them on your phone, or ask a member of staff for paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look in the slot. If they are not there, scan the code or ask a member of staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the slot below the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code to take them with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them on your phone too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tickets on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your tickets safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan to open them there. Share the page only with your guests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a connection they are on paper only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it, staff can print your tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We also send your tickets to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doors %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Closes by itself in %n second(s)</source>
        <translation>
            <numerusform>Closes by itself in %n second</numerusform>
            <numerusform>Closes by itself in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN, to end the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Cash drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drawer is open at this kiosk. Count the float and open it; then the kiosk takes cash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional. Your tickets print here either way. We use the address for this order only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional. Your tickets print here, and we also send them to this address. We use it for this order only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional. Your tickets appear here as a code for your phone, and we also send them to this address. We use it for this order only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional. Your tickets also appear here as a code for your phone. We use the address for this order only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message>
        <source>Few left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tickets left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Find my order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find your order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is in your e-mail and on your receipt. With a scanner here, hold the code on the receipt to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number, W-XXXX-XXXX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail or phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the e-mail or phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find my order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowCard</name>
    <message>
        <source>Code to open order %1 on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>%1 GB free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock is %1 behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock is %1 ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wicket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on battery, %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>battery %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock is right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is not paid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s) are ready to print</source>
        <translation>
            <numerusform>Your ticket is ready to print</numerusform>
            <numerusform>Your %n tickets are ready to print</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper tickets here right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member of staff prints these tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please pay at the desk, with this order number. Your tickets are kept there until they are paid or their time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not paid in time or was cancelled. Money that came too late goes back by itself. You can buy new tickets here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tickets were used, given back or passed on. Please ask a member of staff if that is not so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They print once. Your code on the phone stays good too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tickets are paid and valid. Scan the code to have them on your phone, or ask a member of staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They went to a printer before, or cannot be printed at this kiosk. The code on your phone lets you in too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doors %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) of it were used, given back or passed on.</source>
        <translation>
            <numerusform>One ticket of it was used, given back or passed on.</numerusform>
            <numerusform>%n tickets of it were used, given back or passed on.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your tickets on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan to open them there. Share the page only with your guests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan to follow the order on your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Print %n ticket(s)</source>
        <translation>
            <numerusform>Print ticket</numerusform>
            <numerusform>Print %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an event and your tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first price you see is the price you pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay at the card reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards, phones and watches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the card reader, or on your own phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper, and on your phone if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other question?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member of staff can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldClock</name>
    <message>
        <source>Tickets held for you: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need more time? No problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldLapsed</name>
    <message>
        <source>Your time ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not keep your tickets any longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your money comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not been charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment arrived too late. %1 goes back to your card by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment arrived too late. %1 goes back to your mobile money account by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice is still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there are still tickets, you can take them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Refused sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sale has been taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingOn</name>
    <message>
        <source>Fetching the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme cannot be fetched right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on sale right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We keep trying. A member of staff can sell you a ticket meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next tickets appear here as soon as they are on sale.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message numerus="yes">
        <source>Only %n ticket(s) left</source>
        <translation>
            <numerusform>Only %n ticket left</numerusform>
            <numerusform>Only %n tickets left</numerusform>
        </translation>
    </message>
    <message>
        <source>These tickets have just gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No more than %n ticket(s) of one kind</source>
        <translation>
            <numerusform>No more than %n ticket of one kind</numerusform>
            <numerusform>No more than %n tickets of one kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We put back %n ticket(s)</source>
        <translation>
            <numerusform>We put back %n ticket</numerusform>
            <numerusform>We put back %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n more ticket(s) for this address</source>
        <translation>
            <numerusform>Only %n more ticket for this address</numerusform>
            <numerusform>Only %n more tickets for this address</numerusform>
        </translation>
    </message>
    <message>
        <source>No more tickets for this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on sale right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot reach the ticket office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No donations are taken right now</source>
        <translation>No donations are taken right now</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code has already been used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have already used this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code needs your e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not for these tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many codes were tried here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did not find this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many tries here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot look for orders right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was faster. We kept the rest of your choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a connection there are no more here. We kept the rest of your choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We kept as many as one order may have, and the rest of your choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are for another date only. Choose that date to have them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person may have only so many of these. You have not been charged. Go back and choose fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose another ticket or another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at the new total before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not been charged. Please try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not been charged. Please try again, or ask a member of staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs an @ and a dot, as in name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check each letter and digit. Your tickets are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check each letter and digit. Without a connection some codes cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tickets are kept. Try another code, or go back and pay without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tickets are kept. Use it on our website, or ask a member of staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for another event or another kind of ticket. Your tickets are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tickets are kept. Wait a few minutes, or go back and pay without a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the number, and the e-mail or phone number you gave when you bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait a few minutes, or ask a member of staff. The code on your phone lets you in too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code on your phone or in your e-mail lets you in too. Or ask a member of staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total is as it was, and your tickets are kept. You can go on.</source>
        <translation>The total is as it was, and your tickets are kept. You can go on.</translation>
    </message>
    <message>
        <source>It begins with the country code and has no 0 before that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>No connection right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buying starts again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1. Buying starts again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1. Some tickets can still be had here, but not by card.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderChip</name>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderFacts</name>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print tickets again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money is given back by a manager.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message>
        <source>%1 each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, ticket, name or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PadPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Find an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused sales: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit kiosk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayClerk</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please pay %1 in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is paid until the cash is taken. Then your tickets print here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk: cash taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayClock</name>
    <message>
        <source>Cancel payment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayMethods</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be paid here right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be printed here right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayWay</name>
    <message>
        <source>Card or phone at the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay on your own phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve, and pay later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contactless, chip, Apple Pay, Google Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a code. Your tickets still print here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a code. Your tickets still appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tickets print here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You pay nothing now. You get an order number for the box office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm with your PIN on your phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mobile money number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the country code. A request to pay %1 goes to this phone; confirm it there with your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country code and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresentCard</name>
    <message>
        <source>Tap, insert or swipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the card reader ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader is below the screen, on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wakes up in a moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing ticket %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing your ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Printing your %n ticket(s)</source>
        <translation>
            <numerusform>Printing your ticket</numerusform>
            <numerusform>Printing your %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Please wait until all of them are out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paid. Please wait until all %2 are out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paid. It comes out below the screen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>Talking to your bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your payment is coming in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is taking longer than usual. Please leave the card where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your card is in the reader, leave it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is taking longer than usual. Please do not pay again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Printing %n ticket(s)</source>
        <translation>
            <numerusform>Printing %n ticket</numerusform>
            <numerusform>Printing %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s)</source>
        <translation>
            <numerusform>Your ticket</numerusform>
            <numerusform>Your %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderArt</name>
    <message>
        <source>Tap or insert</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingAloud</name>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refund</name>
    <message>
        <source>The buyer cannot come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong ticket was bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was paid twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is left: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reserved</name>
    <message numerus="yes">
        <source>Your %n ticket(s) are reserved</source>
        <translation>
            <numerusform>Your ticket is reserved</numerusform>
            <numerusform>Your %n tickets are reserved</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down or take a picture: the box office asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not been charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You pay %1 at the box office, and get your tickets there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You get your tickets at the box office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for a limited time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that, others may have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Closes by itself in %n second(s)</source>
        <translation>
            <numerusform>Closes by itself in %n second</numerusform>
            <numerusform>Closes by itself in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doors %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Includes %1 VAT (%2). No fees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper tickets here right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay as usual: your tickets appear as a code for your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can reserve your tickets here, and pay for them later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>The server cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card reader does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look whether it was printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk cannot write to its disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PINs and money are checked there. Sales go on with what is at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerks and managers set a PIN where they sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager makes a new one. The PIN alone is good too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After five wrong ones nobody is let in under this name for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Try again in %n minute.</numerusform>
            <numerusform>Try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it switched on and in the network?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the printer and its paper, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order has no good ticket, or its event is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever looks after the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift is over. Type your PIN again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has heard everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawer is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawer is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tickets are printed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test page is printed, and the reader answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test page is printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sale</name>
    <message>
        <source>This takes a little longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanToPay</name>
    <message>
        <source>Code to pay on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting your code ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan and pay on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is here in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has begun to pay on the page. As soon as the money is there, this screen goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold your camera to the code. Your tickets print here as soon as you have paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold your camera to the code. Your tickets appear here as soon as you have paid.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message>
        <source>Sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plenty left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffHead</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>box office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · since %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>You may not do this here. Ask a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is not paid, or it was given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no money here to give back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So much is not left to give back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of its tickets was given back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drawer is open here already, or this one was closed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not so much cash in the drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tickets are not this kiosk&apos;s any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of its tickets was sold or voided before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was reserved too late, and none are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event or tier were changed after this sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has another sale under the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave the reason “%1”. Tell whoever runs it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusCards</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is jammed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer and paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets are shown as codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the server nothing is sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) refused</source>
        <translation>
            <numerusform>%n sale refused</numerusform>
            <numerusform>%n sales refused</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1 · %2 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) waiting</source>
        <translation>
            <numerusform>%n sale waiting</numerusform>
            <numerusform>%n sales waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One fewer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise we go back to the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise we clear your order.
Nothing has been charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, keep going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, clear my order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TierNotes</name>
    <message numerus="yes">
        <source>One ticket lets in %n people</source>
        <translation>
            <numerusform>One ticket lets in %n person</numerusform>
            <numerusform>One ticket lets in %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>From age %1. Please bring proof of age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organiser decides first. Please ask a member of staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n ticket(s) in one order</source>
        <translation>
            <numerusform>At least %n ticket in one order</numerusform>
            <numerusform>At least %n tickets in one order</numerusform>
        </translation>
    </message>
    <message>
        <source>Good for every date: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good for all of these: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Good for all %n dates, %1 to %2</source>
        <translation>
            <numerusform>Good for the one date, %1 to %2</numerusform>
            <numerusform>Good for all %n dates, %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good for %n dates, %1 to %2</source>
        <translation>
            <numerusform>Good for %n date, %1 to %2</numerusform>
            <numerusform>Good for %n dates, %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more than %n ticket(s) for each person</source>
        <translation>
            <numerusform>No more than %n ticket for each person</numerusform>
            <numerusform>No more than %n tickets for each person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more than %n ticket(s) in one order</source>
        <translation>
            <numerusform>No more than %n ticket in one order</numerusform>
            <numerusform>No more than %n tickets in one order</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TierRow</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All in baskets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet on sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not without a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tiers</name>
    <message>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doors %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Review %n ticket(s)</source>
        <translation>
            <numerusform>Review %n ticket</numerusform>
            <numerusform>Review %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>Card has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card reader is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card reader does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card reader has a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment service does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bank says this card cannot cover %1 right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mobile money account cannot cover %1 right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date on this card has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN did not match the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reader does not take this kind of card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of card is not taken here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment of %1 was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bank asked for a confirmation and did not get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not approved on the phone that we asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way of paying is out of order, whoever tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can ask the phone again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the number once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or confirm it with your bank when it asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rings once more when you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with the country&apos;s code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mobile money account with this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader waited and then stopped by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody confirmed the request on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page to pay at has closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still busy with something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have lost its network or its power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not take the payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not ask your bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not ask your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bank did not approve %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mobile money account did not pay %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another card may work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account may work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can type the PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay whenever you are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the card still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member of staff can help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often it helps to insert the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones and watches work too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its number after you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most debit and credit cards do, phones and watches too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover the keys with your hand and take your time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or leave, and the tickets go back on sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it on the reader until you hear the tone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your phone at hand and unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the new code and pay on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or try once more in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be another way of paying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the chip and PIN instead of tapping.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unknown</name>
    <message>
        <source>We are checking
your payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not pay again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tickets stay held for you while we check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan to follow it on your phone. Your tickets arrive there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes longer than usual. Note the order number or scan the code; you may then leave the screen, or ask a member of staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually under a minute. This screen goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have noted the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Closes by itself in %n second(s)</source>
        <translation>
            <numerusform>Closes by itself in %n second</numerusform>
            <numerusform>Closes by itself in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unpair</name>
    <message>
        <source>A sale here is not over yet. It ends by itself; try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales made without the server wait for it. They go as soon as it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused sales, and nobody has looked at them. Do so first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cash drawer is open. Count it and close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets kept at hand are on their way back. Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: something here is not over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk stops selling and asks for a pairing code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It forgets its name, its place and its key, and the server takes nothing from it any more. A manager gets the code where devices are looked after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: no sale is open, all money has been reported, and tickets kept at hand have gone back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Utilities</name>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
