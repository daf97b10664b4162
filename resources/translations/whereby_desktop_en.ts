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
        <message numerus="yes">
            <source>%n room(s) were not deleted and are back in the list.</source>
            <translation>
                <numerusform>%n room was not deleted and are back in the list.</numerusform>
                <numerusform>%n rooms were not deleted and are back in the list.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Costs %n point(s).</source>
            <translation>
                <numerusform>Costs %n point.</numerusform>
                <numerusform>Costs %n points.</numerusform>
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
            <source>Delete %n room(s)?</source>
            <translation>
                <numerusform>Delete %n room?</numerusform>
                <numerusform>Delete %n rooms?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deleted %n room(s)</source>
            <translation>
                <numerusform>Deleted %n room</numerusform>
                <numerusform>Deleted %n rooms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deleting %n room(s)</source>
            <translation>
                <numerusform>Deleting %n room</numerusform>
                <numerusform>Deleting %n rooms</numerusform>
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
            <source>&lt;b&gt;%n point(s)&lt;/b&gt;. It will go out in about {0} s.</source>
            <translation>
                <numerusform>&lt;b&gt;%n point&lt;/b&gt;. It will go out in about {0} s.</numerusform>
                <numerusform>&lt;b&gt;%n points&lt;/b&gt;. It will go out in about {0} s.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Needs %n point(s), {0} left. It will go out in about {1} s.</source>
            <translation>
                <numerusform>Needs %n point, {0} left. It will go out in about {1} s.</numerusform>
                <numerusform>Needs %n points, {0} left. It will go out in about {1} s.</numerusform>
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
</TS>
