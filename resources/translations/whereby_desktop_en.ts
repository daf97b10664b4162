<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="en">
    <context>
        <name>AdvancedSection</name>
        <message numerus="yes">
            <source>%n on</source>
            <translation>
                <numerusform>%n on</numerusform>
                <numerusform>%n on</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BatchWindows</name>
        <message numerus="yes">
            <source>Stop after %Ln room(s)?</source>
            <translation>
                <numerusform>Stop after %Ln room?</numerusform>
                <numerusform>Stop after %Ln rooms?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Batches</name>
        <message numerus="yes">
            <source>%Ln batch(es)</source>
            <translation>
                <numerusform>%Ln batch</numerusform>
                <numerusform>%Ln batches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln did not work</source>
            <translation>
                <numerusform>%Ln did not work</numerusform>
                <numerusform>%Ln did not work</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln did not work so far.</source>
            <translation>
                <numerusform>%Ln did not work so far.</numerusform>
                <numerusform>%Ln did not work so far.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln made in another batch</source>
            <translation>
                <numerusform>%Ln made in another batch</numerusform>
                <numerusform>%Ln made in another batch</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln may exist</source>
            <translation>
                <numerusform>%Ln may exist</numerusform>
                <numerusform>%Ln may exist</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not started</source>
            <translation>
                <numerusform>%Ln not started</numerusform>
                <numerusform>%Ln not started</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln point(s) used.</source>
            <translation>
                <numerusform>%Ln point used.</numerusform>
                <numerusform>%Ln points used.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s) under way come to their end.</source>
            <translation>
                <numerusform>%Ln request under way comes to its end.</numerusform>
                <numerusform>%Ln requests under way come to their end.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) a minute, so the limit is never hit.</source>
            <translation>
                <numerusform>%Ln room a minute, so the limit is never hit.</numerusform>
                <numerusform>%Ln rooms a minute, so the limit is never hit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) a second, so the limit is never hit.</source>
            <translation>
                <numerusform>%Ln room a second, so the limit is never hit.</numerusform>
                <numerusform>%Ln rooms a second, so the limit is never hit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) created</source>
            <translation>
                <numerusform>%Ln room created</numerusform>
                <numerusform>%Ln rooms created</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) created in {0}</source>
            <translation>
                <numerusform>%Ln room created in {0}</numerusform>
                <numerusform>%Ln rooms created in {0}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) deleted</source>
            <translation>
                <numerusform>%Ln room deleted</numerusform>
                <numerusform>%Ln rooms deleted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) deleted in {0}</source>
            <translation>
                <numerusform>%Ln room deleted in {0}</numerusform>
                <numerusform>%Ln rooms deleted in {0}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) may exist, they are looked for.</source>
            <translation>
                <numerusform>%Ln room may exist, it is looked for.</numerusform>
                <numerusform>%Ln rooms may exist, they are looked for.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) left out</source>
            <translation>
                <numerusform>%Ln row left out</numerusform>
                <numerusform>%Ln rows left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Creating {0} of %Ln room(s)</source>
            <translation>
                <numerusform>Creating {0} of %Ln room</numerusform>
                <numerusform>Creating {0} of %Ln rooms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deleting {0} of %Ln room(s)</source>
            <translation>
                <numerusform>Deleting {0} of %Ln room</numerusform>
                <numerusform>Deleting {0} of %Ln rooms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Held up: {0} of %Ln room(s)</source>
            <translation>
                <numerusform>Held up: {0} of %Ln room</numerusform>
                <numerusform>Held up: {0} of %Ln rooms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Held up: {0} of %Ln room(s), goes on in {1}</source>
            <translation>
                <numerusform>Held up: {0} of %Ln room, goes on in {1}</numerusform>
                <numerusform>Held up: {0} of %Ln rooms, goes on in {1}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Looking for %Ln room(s) whose answer was lost.</source>
            <translation>
                <numerusform>Looking for %Ln room whose answer was lost.</numerusform>
                <numerusform>Looking for %Ln rooms whose answer was lost.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paused: {0} of %Ln room(s)</source>
            <translation>
                <numerusform>Paused: {0} of %Ln room</numerusform>
                <numerusform>Paused: {0} of %Ln rooms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} of %Ln room(s)</source>
            <translation>
                <numerusform>{0} of %Ln room</numerusform>
                <numerusform>{0} of %Ln rooms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} {1}, {2} of %Ln room(s) created</source>
            <translation>
                <numerusform>{0} {1}, {2} of %Ln room created</numerusform>
                <numerusform>{0} {1}, {2} of %Ln rooms created</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} {1}, {2} of %Ln room(s) deleted</source>
            <translation>
                <numerusform>{0} {1}, {2} of %Ln room deleted</numerusform>
                <numerusform>{0} {1}, {2} of %Ln rooms deleted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0}: {1} of %Ln room(s)</source>
            <translation>
                <numerusform>{0}: {1} of %Ln room</numerusform>
                <numerusform>{0}: {1} of %Ln rooms</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BlockEdits</name>
        <message numerus="yes">
            <source>%Ln column(s) did not fit in.</source>
            <translation>
                <numerusform>%Ln column did not fit in.</numerusform>
                <numerusform>%Ln columns did not fit in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) added below.</source>
            <translation>
                <numerusform>%Ln row added below.</numerusform>
                <numerusform>%Ln rows added below.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BulkCells</name>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <translation>
                <numerusform>%Ln day</numerusform>
                <numerusform>%Ln days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BulkChecks</name>
        <message numerus="yes">
            <source>%Ln letter(s), {0} at most</source>
            <translation>
                <numerusform>%Ln letter, {0} at most</numerusform>
                <numerusform>%Ln letters, {0} at most</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Counts</name>
        <message numerus="yes">
            <source>%Ln action(s), {0}</source>
            <translation>
                <numerusform>%Ln action, {0}</numerusform>
                <numerusform>%Ln actions, {0}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s)</source>
            <translation>
                <numerusform>%Ln minute</numerusform>
                <numerusform>%Ln minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln point(s)</source>
            <translation>
                <numerusform>%Ln point</numerusform>
                <numerusform>%Ln points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln second(s)</source>
            <translation>
                <numerusform>%Ln second</numerusform>
                <numerusform>%Ln seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;Paused&lt;/b&gt; for {0}, %Ln request(s) wait</source>
            <translation>
                <numerusform>&lt;b&gt;Paused&lt;/b&gt; for {0}, %Ln request waits</numerusform>
                <numerusform>&lt;b&gt;Paused&lt;/b&gt; for {0}, %Ln requests wait</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;{0}&lt;/b&gt; point(s)</source>
            <translation>
                <numerusform>&lt;b&gt;{0}&lt;/b&gt; point</numerusform>
                <numerusform>&lt;b&gt;{0}&lt;/b&gt; points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paused for {0}, %Ln request(s) wait</source>
            <translation>
                <numerusform>Paused for {0}, %Ln request waits</numerusform>
                <numerusform>Paused for {0}, %Ln requests wait</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CountsWords</name>
        <message numerus="yes">
            <source>%Ln cell(s) changed</source>
            <translation>
                <numerusform>%Ln cell changed</numerusform>
                <numerusform>%Ln cells changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left out</source>
            <translation>
                <numerusform>%Ln left out</numerusform>
                <numerusform>%Ln left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) ready</source>
            <translation>
                <numerusform>%Ln row ready</numerusform>
                <numerusform>%Ln rows ready</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to be fixed</source>
            <translation>
                <numerusform>%Ln to be fixed</numerusform>
                <numerusform>%Ln to be fixed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeleteCommands</name>
        <message numerus="yes">
            <source>%Ln room(s) were not deleted and are back in the list.</source>
            <translation>
                <numerusform>%Ln room was not deleted and is back in the list.</numerusform>
                <numerusform>%Ln rooms were not deleted and are back in the list.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected room(s)</source>
            <translation>
                <numerusform>%Ln selected room</numerusform>
                <numerusform>%Ln selected rooms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deleted %Ln room(s)</source>
            <translation>
                <numerusform>Deleted %Ln room</numerusform>
                <numerusform>Deleted %Ln rooms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deleting %Ln room(s)</source>
            <translation>
                <numerusform>Deleting %Ln room</numerusform>
                <numerusform>Deleting %Ln rooms</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeleteManyWords</name>
        <message numerus="yes">
            <source>%Ln ended</source>
            <translation>
                <numerusform>%Ln ended</numerusform>
                <numerusform>%Ln ended</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln open now</source>
            <translation>
                <numerusform>%Ln open now</numerusform>
                <numerusform>%Ln open now</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s)</source>
            <translation>
                <numerusform>%Ln room</numerusform>
                <numerusform>%Ln rooms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) not created with this app: maybe other people’s.</source>
            <translation>
                <numerusform>%Ln room not created with this app: maybe other people’s.</numerusform>
                <numerusform>%Ln rooms not created with this app: maybe other people’s.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Delete %Ln room(s)</source>
            <translation>
                <numerusform>&amp;Delete %Ln room</numerusform>
                <numerusform>&amp;Delete %Ln rooms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Everyone in the %Ln open room(s) is thrown out at once.</source>
            <translation>
                <numerusform>Everyone in the %Ln open room is thrown out at once.</numerusform>
                <numerusform>Everyone in the %Ln open rooms is thrown out at once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %Ln left out</source>
            <translation>
                <numerusform>Take %Ln left out</numerusform>
                <numerusform>Take %Ln left out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeleteWords</name>
        <message numerus="yes">
            <source>%Ln room(s) not created with this app: maybe other people’s.</source>
            <translation>
                <numerusform>%Ln room not created with this app: maybe other people’s.</numerusform>
                <numerusform>%Ln rooms not created with this app: maybe other people’s.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) open now: everyone in an open room is thrown out at once.</source>
            <translation>
                <numerusform>%Ln room open now: everyone in an open room is thrown out at once.</numerusform>
                <numerusform>%Ln rooms open now: everyone in an open room is thrown out at once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Costs %Ln point(s).</source>
            <translation>
                <numerusform>Costs %Ln point.</numerusform>
                <numerusform>Costs %Ln points.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln room(s)</source>
            <translation>
                <numerusform>Delete %Ln room</numerusform>
                <numerusform>Delete %Ln rooms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln room(s)?</source>
            <translation>
                <numerusform>Delete %Ln room?</numerusform>
                <numerusform>Delete %Ln rooms?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DetailButtons</name>
        <message numerus="yes">
            <source>Copy host link, %n point(s)</source>
            <translation>
                <numerusform>Copy host link, %n point</numerusform>
                <numerusform>Copy host link, %n points</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Faces</name>
        <message numerus="yes">
            <source>%n room(s) are hidden.</source>
            <translation>
                <numerusform>%n room is hidden.</numerusform>
                <numerusform>%n rooms are hidden.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileHeader</name>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln row</numerusform>
                <numerusform>%Ln rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilterButton</name>
        <message numerus="yes">
            <source>Filter, %n on</source>
            <translation>
                <numerusform>Filter, %n on</numerusform>
                <numerusform>Filter, %n on</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FollowedLink</name>
        <message numerus="yes">
            <source>Costs %n point(s), {0} left.</source>
            <translation>
                <numerusform>Costs %n point, {0} left.</numerusform>
                <numerusform>Costs %n points, {0} left.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Costs %n point(s).</source>
            <translation>
                <numerusform>Costs %n point.</numerusform>
                <numerusform>Costs %n points.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ForgetRooms</name>
        <message numerus="yes">
            <source>Forget %n past room(s)?</source>
            <translation>
                <numerusform>Forget %n past room?</numerusform>
                <numerusform>Forget %n past rooms?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Forget %n room(s)</source>
            <translation>
                <numerusform>Forget %n room</numerusform>
                <numerusform>Forget %n rooms</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message numerus="yes">
            <source>%Ln key(s)</source>
            <translation>
                <numerusform>%Ln key</numerusform>
                <numerusform>%Ln keys</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HostLinkRow</name>
        <message numerus="yes">
            <source>Reveal host link for {0} seconds, %n point(s)</source>
            <translation>
                <numerusform>Reveal host link for {0} seconds, %n point</numerusform>
                <numerusform>Reveal host link for {0} seconds, %n points</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n setting(s) would change</source>
            <translation>
                <numerusform>%n setting would change</numerusform>
                <numerusform>%n settings would change</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %n setting(s)</source>
            <translation>
                <numerusform>Change %n setting</numerusform>
                <numerusform>Change %n settings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Kept for a newer version: %n setting(s)</source>
            <translation>
                <numerusform>Kept for a newer version: %n setting</numerusform>
                <numerusform>Kept for a newer version: %n settings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out, cannot be used: %n setting(s)</source>
            <translation>
                <numerusform>Left out, cannot be used: %n setting</numerusform>
                <numerusform>Left out, cannot be used: %n settings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KeyTest</name>
        <message numerus="yes">
            <source>%Ln room(s) found.</source>
            <translation>
                <numerusform>%Ln room found.</numerusform>
                <numerusform>%Ln rooms found.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} points per minute, %Ln room(s) found.</source>
            <translation>
                <numerusform>{0} points per minute, %Ln room found.</numerusform>
                <numerusform>{0} points per minute, %Ln rooms found.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LinkChoice</name>
        <message numerus="yes">
            <source>&amp;Get host and viewer link (%n point(s))</source>
            <translation>
                <numerusform>&amp;Get host and viewer link (%n point)</numerusform>
                <numerusform>&amp;Get host and viewer link (%n points)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LinkOptionsEditor</name>
        <message numerus="yes">
            <source>%n set</source>
            <translation>
                <numerusform>%n set</numerusform>
                <numerusform>%n set</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LinkOptionsSection</name>
        <message numerus="yes">
            <source>%n set</source>
            <translation>
                <numerusform>%n set</numerusform>
                <numerusform>%n set</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LinkParameters</name>
        <message numerus="yes">
            <source>%n group(s) at most.</source>
            <translation>
                <numerusform>%n group at most.</numerusform>
                <numerusform>%n groups at most.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) at most.</source>
            <translation>
                <numerusform>%n letter at most.</numerusform>
                <numerusform>%n letters at most.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LinkRow</name>
        <message numerus="yes">
            <source>Get link (%n point(s))</source>
            <translation>
                <numerusform>Get link (%n point)</numerusform>
                <numerusform>Get link (%n points)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LinkRows</name>
        <message numerus="yes">
            <source>Get host link, %n point(s)</source>
            <translation>
                <numerusform>Get host link, %n point</numerusform>
                <numerusform>Get host link, %n points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Get viewer link, %n point(s)</source>
            <translation>
                <numerusform>Get viewer link, %n point</numerusform>
                <numerusform>Get viewer link, %n points</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListStatus</name>
        <message numerus="yes">
            <source>Refreshes every minute, %n point(s) each time</source>
            <translation>
                <numerusform>Refreshes every minute, %n point each time</numerusform>
                <numerusform>Refreshes every minute, %n points each time</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Refreshes every {0} minutes, %n point(s) each time</source>
            <translation>
                <numerusform>Refreshes every {0} minutes, %n point each time</numerusform>
                <numerusform>Refreshes every {0} minutes, %n points each time</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Refreshes every {0} seconds, %n point(s) each time</source>
            <translation>
                <numerusform>Refreshes every {0} seconds, %n point each time</numerusform>
                <numerusform>Refreshes every {0} seconds, %n points each time</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MeetingCommands</name>
        <message numerus="yes">
            <source>%n link(s) copied</source>
            <translation>
                <numerusform>%n link copied</numerusform>
                <numerusform>%n links copied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n past room(s) forgotten</source>
            <translation>
                <numerusform>%n past room forgotten</numerusform>
                <numerusform>%n past rooms forgotten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message numerus="yes">
            <source>Meetings, %n open</source>
            <translation>
                <numerusform>Meetings, %n open</numerusform>
                <numerusform>Meetings, %n open</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Notifications</name>
        <message numerus="yes">
            <source>%Ln did not work</source>
            <translation>
                <numerusform>%Ln did not work</numerusform>
                <numerusform>%Ln did not work</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) created</source>
            <translation>
                <numerusform>%Ln room created</numerusform>
                <numerusform>%Ln rooms created</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) deleted</source>
            <translation>
                <numerusform>%Ln room deleted</numerusform>
                <numerusform>%Ln rooms deleted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deleting %Ln room(s)</source>
            <translation>
                <numerusform>Deleting %Ln room</numerusform>
                <numerusform>Deleting %Ln rooms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Used %n point(s), {0} left.</source>
            <translation>
                <numerusform>Used %n point, {0} left.</numerusform>
                <numerusform>Used %n points, {0} left.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OldRoomField</name>
        <message numerus="yes">
            <source>Costs %n point(s).</source>
            <translation>
                <numerusform>Costs %n point.</numerusform>
                <numerusform>Costs %n points.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanWords</name>
        <message numerus="yes">
            <source>%Ln hour(s)</source>
            <translation>
                <numerusform>%Ln hour</numerusform>
                <numerusform>%Ln hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s)</source>
            <translation>
                <numerusform>%Ln minute</numerusform>
                <numerusform>%Ln minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln point(s)</source>
            <translation>
                <numerusform>%Ln point</numerusform>
                <numerusform>%Ln points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s), {0}</source>
            <translation>
                <numerusform>%Ln room, {0}</numerusform>
                <numerusform>%Ln rooms, {0}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s), {0}, about {1} at your limit</source>
            <translation>
                <numerusform>%Ln room, {0}, about {1} at your limit</numerusform>
                <numerusform>%Ln rooms, {0}, about {1} at your limit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows are left out.</source>
            <translation>
                <numerusform>%Ln row is left out.</numerusform>
                <numerusform>%Ln rows are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln second(s)</source>
            <translation>
                <numerusform>%Ln second</numerusform>
                <numerusform>%Ln seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>C&amp;reate %Ln room(s)</source>
            <translation>
                <numerusform>C&amp;reate %Ln room</numerusform>
                <numerusform>C&amp;reate %Ln rooms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leaves %Ln point(s) free for your own clicks.</source>
            <translation>
                <numerusform>Leaves %Ln point free for your own clicks.</numerusform>
                <numerusform>Leaves %Ln points free for your own clicks.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PointsReport</name>
        <message numerus="yes">
            <source>Background work leaves you &lt;b&gt;%Ln&lt;/b&gt; point(s).</source>
            <translation>
                <numerusform>Background work leaves you &lt;b&gt;%Ln&lt;/b&gt; point.</numerusform>
                <numerusform>Background work leaves you &lt;b&gt;%Ln&lt;/b&gt; points.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Used elsewhere: %Ln point(s)</source>
            <translation>
                <numerusform>Used elsewhere: %Ln point</numerusform>
                <numerusform>Used elsewhere: %Ln points</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PointsSpinBox</name>
        <message numerus="yes">
            <source>point(s)</source>
            <translation>
                <numerusform>point</numerusform>
                <numerusform>points</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PresetFiles</name>
        <message numerus="yes">
            <source>%n preset(s) added</source>
            <translation>
                <numerusform>%n preset added</numerusform>
                <numerusform>%n presets added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n preset(s) saved to {0}</source>
            <translation>
                <numerusform>%n preset saved to {0}</numerusform>
                <numerusform>%n presets saved to {0}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PresetWords</name>
        <message numerus="yes">
            <source>%Ln hour(s)</source>
            <translation>
                <numerusform>%Ln hour</numerusform>
                <numerusform>%Ln hours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PriceWords</name>
        <message numerus="yes">
            <source>&lt;b&gt;%n point(s)&lt;/b&gt;, about {0} left</source>
            <translation>
                <numerusform>&lt;b&gt;%n point&lt;/b&gt;, about {0} left</numerusform>
                <numerusform>&lt;b&gt;%n points&lt;/b&gt;, about {0} left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;%n point(s)&lt;/b&gt;, points left unknown</source>
            <translation>
                <numerusform>&lt;b&gt;%n point&lt;/b&gt;, points left unknown</numerusform>
                <numerusform>&lt;b&gt;%n points&lt;/b&gt;, points left unknown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;%n point(s)&lt;/b&gt;, {0} left</source>
            <translation>
                <numerusform>&lt;b&gt;%n point&lt;/b&gt;, {0} left</numerusform>
                <numerusform>&lt;b&gt;%n points&lt;/b&gt;, {0} left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;%n point(s)&lt;/b&gt;. It will go out in about {0}.</source>
            <translation>
                <numerusform>&lt;b&gt;%n point&lt;/b&gt;. It will go out in about {0}.</numerusform>
                <numerusform>&lt;b&gt;%n points&lt;/b&gt;. It will go out in about {0}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Needs %n point(s), {0} left. It will go out in about {1}.</source>
            <translation>
                <numerusform>Needs %n point, {0} left. It will go out in about {1}.</numerusform>
                <numerusform>Needs %n points, {0} left. It will go out in about {1}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Needs %n point(s), {0} left. It will go out when they are back.</source>
            <translation>
                <numerusform>Needs %n point, {0} left. It will go out when they are back.</numerusform>
                <numerusform>Needs %n points, {0} left. It will go out when they are back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProblemWords</name>
        <message numerus="yes">
            <source>%n letters, {0} at most.</source>
            <translation>
                <numerusform>%n letter, {0} at most.</numerusform>
                <numerusform>%n letters, {0} at most.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message numerus="yes">
            <source>%n room(s) end within {0} h</source>
            <translation>
                <numerusform>%n room ends within {0} h</numerusform>
                <numerusform>%n rooms end within {0} h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n room(s) end within {0} min</source>
            <translation>
                <numerusform>%n room ends within {0} min</numerusform>
                <numerusform>%n rooms end within {0} min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A room ends in %n hour(s)</source>
            <translation>
                <numerusform>A room ends in %n hour</numerusform>
                <numerusform>A room ends in %n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A room ends in %n minute(s)</source>
            <translation>
                <numerusform>A room ends in %n minute</numerusform>
                <numerusform>A room ends in %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n more</source>
            <translation>
                <numerusform>And %n more</numerusform>
                <numerusform>And %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Host rights end in %n minute(s)</source>
            <translation>
                <numerusform>Host rights end in %n minute</numerusform>
                <numerusform>Host rights end in %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Host rights of %n room(s) end within {0} min</source>
            <translation>
                <numerusform>Host rights of %n room end within {0} min</numerusform>
                <numerusform>Host rights of %n rooms end within {0} min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Host rights of a room end in %n minute(s)</source>
            <translation>
                <numerusform>Host rights of a room end in %n minute</numerusform>
                <numerusform>Host rights of a room end in %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Room ends in %n hour(s)</source>
            <translation>
                <numerusform>Room ends in %n hour</numerusform>
                <numerusform>Room ends in %n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Room ends in %n minute(s)</source>
            <translation>
                <numerusform>Room ends in %n minute</numerusform>
                <numerusform>Room ends in %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RequestsWindow</name>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>%Ln request</numerusform>
                <numerusform>%Ln requests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Go to the newest: %Ln came meanwhile</source>
            <translation>
                <numerusform>Go to the newest: %Ln came meanwhile</numerusform>
                <numerusform>Go to the newest: %Ln came meanwhile</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResultLinks</name>
        <message numerus="yes">
            <source>%Ln link(s) copied</source>
            <translation>
                <numerusform>%Ln link copied</numerusform>
                <numerusform>%Ln links copied</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message numerus="yes">
            <source>&amp;Try %Ln row(s) again</source>
            <translation>
                <numerusform>&amp;Try %Ln row again</numerusform>
                <numerusform>&amp;Try %Ln rows again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>C&amp;reate the other %Ln room(s)…</source>
            <translation>
                <numerusform>C&amp;reate the other %Ln room…</numerusform>
                <numerusform>C&amp;reate the other %Ln rooms…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reads %Ln point(s).</source>
            <translation>
                <numerusform>Reads %Ln point.</numerusform>
                <numerusform>Reads %Ln points.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Rooms</name>
        <message numerus="yes">
            <source>{0}, %n room(s), collapsed</source>
            <translation>
                <numerusform>{0}, %n room, collapsed</numerusform>
                <numerusform>{0}, %n rooms, collapsed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0}, %n room(s), expanded</source>
            <translation>
                <numerusform>{0}, %n room, expanded</numerusform>
                <numerusform>{0}, %n rooms, expanded</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RowsEdits</name>
        <message numerus="yes">
            <source>%Ln row(s) left out</source>
            <translation>
                <numerusform>%Ln row left out</numerusform>
                <numerusform>%Ln rows left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) put back</source>
            <translation>
                <numerusform>%Ln row put back</numerusform>
                <numerusform>%Ln rows put back</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SettingsFiles</name>
        <message numerus="yes">
            <source>%n setting(s) changed</source>
            <translation>
                <numerusform>%n setting changed</numerusform>
                <numerusform>%n settings changed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeveralRooms</name>
        <message numerus="yes">
            <source>%n room(s) selected</source>
            <translation>
                <numerusform>%n room selected</numerusform>
                <numerusform>%n rooms selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n room(s)</source>
            <translation>
                <numerusform>Delete %n room</numerusform>
                <numerusform>Delete %n rooms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deleting them costs %n point(s).</source>
            <translation>
                <numerusform>Deleting them costs %n point.</numerusform>
                <numerusform>Deleting them costs %n points.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Forget %n past room(s)</source>
            <translation>
                <numerusform>Forget %n past room</numerusform>
                <numerusform>Forget %n past rooms</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Spans</name>
        <message numerus="yes">
            <source>%Ln minute(s)</source>
            <translation>
                <numerusform>%Ln minute</numerusform>
                <numerusform>%Ln minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln second(s)</source>
            <translation>
                <numerusform>%Ln second</numerusform>
                <numerusform>%Ln seconds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StateWords</name>
        <message numerus="yes">
            <source>Ends in %n days</source>
            <translation>
                <numerusform>Ends in %n day</numerusform>
                <numerusform>Ends in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ends in %n days, {0}</source>
            <translation>
                <numerusform>ends in %n day, {0}</numerusform>
                <numerusform>ends in %n days, {0}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ends in %n minutes at {0}</source>
            <translation>
                <numerusform>ends in %n minute at {0}</numerusform>
                <numerusform>ends in %n minutes at {0}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>host rights end in %n minutes at {0}</source>
            <translation>
                <numerusform>host rights end in %n minute at {0}</numerusform>
                <numerusform>host rights end in %n minutes at {0}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SurplusNote</name>
        <message numerus="yes">
            <source>%Ln room(s) too many: {0}. An answer came too late.</source>
            <translation>
                <numerusform>%Ln room too many: {0}. An answer came too late.</numerusform>
                <numerusform>%Ln rooms too many: {0}. An answer came too late.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} and %Ln more</source>
            <translation>
                <numerusform>{0} and %Ln more</numerusform>
                <numerusform>{0} and %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TableSession</name>
        <message numerus="yes">
            <source>Time has passed: %Ln row(s) changed.</source>
            <translation>
                <numerusform>Time has passed: %Ln row changed.</numerusform>
                <numerusform>Time has passed: %Ln rows changed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message numerus="yes">
            <source>{0}, ends in %n days</source>
            <translation>
                <numerusform>{0}, ends in %n day</numerusform>
                <numerusform>{0}, ends in %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message numerus="yes">
            <source>Whereby asked the app to wait. %n request(s) will go out by themselves.</source>
            <translation>
                <numerusform>Whereby asked the app to wait. %n request will go out by itself.</numerusform>
                <numerusform>Whereby asked the app to wait. %n requests will go out by themselves.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UnexpectedDialog</name>
        <message numerus="yes">
            <source>Seen %Ln time(s), last at {0}.</source>
            <translation>
                <numerusform>Seen %Ln time, last at {0}.</numerusform>
                <numerusform>Seen %Ln times, last at {0}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UnsettledForm</name>
        <message numerus="yes">
            <source>%n room(s) may be the one</source>
            <translation>
                <numerusform>%n room may be the one</numerusform>
                <numerusform>%n rooms may be the one</numerusform>
            </translation>
        </message>
    </context>
</TS>
