; The installer for Windows: for one person, without administrator's rights, or for all.
#define Version GetEnv("WHEREBY_VERSION")

[Setup]
AppId={{8F2B6C54-6C0B-4D0E-9C7E-5B0B1D2A7E61}
AppName=Whereby Desktop
AppVersion={#Version}
AppPublisher=The Whereby Desktop authors
AppComments=An independent app, not made or endorsed by Whereby.
DefaultDirName={autopf}\Whereby Desktop
DisableProgramGroupPage=yes
MinVersion=10.0.17763
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile={#GetEnv("WHEREBY_LICENCE")}
OutputDir={#GetEnv("WHEREBY_DIST")}
OutputBaseFilename={#GetEnv("WHEREBY_FILE")}
SetupIconFile={#GetEnv("WHEREBY_ICON")}
UninstallDisplayIcon={app}\whereby-desktop.exe
UninstallDisplayName=Whereby Desktop
VersionInfoVersion={#Version}
WizardStyle=modern
Compression=lzma2/max
SolidCompression=yes
CloseApplications=yes
#if GetEnv("WHEREBY_SIGNTOOL") != ""
SignTool=own
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "nb"; MessagesFile: "compiler:Languages\Norwegian.isl"

[Files]
Source: "{#GetEnv("WHEREBY_BUNDLE_FOLDER")}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[InstallDelete]
; What an older version brought along and this one does without.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\Whereby Desktop"; Filename: "{app}\whereby-desktop.exe"; AppUserModelID: "io.github.whereby_desktop.WherebyDesktop"

[Registry]
; Whatever a link holds, it is no option of the program: that is what -- is for.
Root: HKA; Subkey: "Software\Classes\whereby-desktop"; ValueType: string; ValueData: "URL:Whereby Desktop"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\whereby-desktop"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\whereby-desktop\DefaultIcon"; ValueType: string; ValueData: "{app}\whereby-desktop.exe,0"
Root: HKA; Subkey: "Software\Classes\whereby-desktop\shell\open\command"; ValueType: string; ValueData: """{app}\whereby-desktop.exe"" -- ""%1"""
; What the program itself writes goes with it: its name above notifications, its start at login.
Root: HKCU; Subkey: "Software\Classes\AppUserModelId\io.github.whereby_desktop.WherebyDesktop"; Flags: dontcreatekey uninsdeletekey
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "Whereby Desktop"; Flags: dontcreatekey uninsdeletevalue
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"; ValueType: none; ValueName: "Whereby Desktop"; Flags: dontcreatekey uninsdeletevalue

[Run]
Filename: "{app}\whereby-desktop.exe"; Description: "{cm:LaunchProgram,Whereby Desktop}"; Flags: nowait postinstall skipifsilent
