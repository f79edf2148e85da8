; The installer for Windows; `windows_installer.py` gives it VERSION, FOLDER, OUTPUT and the list of files.
; Silent: /S. Who for: /CurrentUser (no administrator) or /AllUsers. Where: /D=C:\a folder, last.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
ManifestDPIAware true

!define NAME "Pejlemærker"
!define FILE_NAME "pejlemaerker"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${FILE_NAME}"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "${FILE_NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "Software\${FILE_NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "Software\${FILE_NAME}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!include MultiUser.nsh
!include MUI2.nsh
!include "${FILES}"

Var Given
Name "${NAME}"
OutFile "${OUTPUT}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${NAME}"
VIAddVersionKey CompanyName "The ${NAME} contributors"
VIAddVersionKey LegalCopyright "MPL-2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE Danish
!insertmacro MUI_LANGUAGE Swedish
!insertmacro MUI_LANGUAGE Norwegian

Function .onInit
  StrCpy $Given $INSTDIR ; empty without /D=, which MultiUser does not keep
  !insertmacro MULTIUSER_INIT
  StrCmp $Given "" +2
    StrCpy $INSTDIR $Given
FunctionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

!macro Associate ending kind what
  WriteRegStr SHCTX "Software\Classes\${ending}" "" "${kind}"
  WriteRegStr SHCTX "Software\Classes\${kind}" "" "${what}"
  WriteRegStr SHCTX "Software\Classes\${kind}\DefaultIcon" "" "$INSTDIR\${FILE_NAME}.exe,0"
  WriteRegStr SHCTX "Software\Classes\${kind}\shell\open\command" "" \
    '"$INSTDIR\${FILE_NAME}.exe" "%1"'
!macroend

!macro Dissociate ending kind
  DeleteRegKey SHCTX "Software\Classes\${ending}"
  DeleteRegKey SHCTX "Software\Classes\${kind}"
!macroend

Section
  !insertmacro InstallFiles
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${FILE_NAME}.exe"
  !insertmacro Associate ".pejldeck" "Pejlemaerker.Deck" "Deck of cards"
  !insertmacro Associate ".pejltexts" "Pejlemaerker.Texts" "Pack of texts"
  WriteRegStr SHCTX "Software\${FILE_NAME}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${FILE_NAME}.exe"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "The ${NAME} contributors"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" \
    '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" \
    '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" ${SIZE}
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section Uninstall
  !insertmacro UninstallFiles
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  !insertmacro Dissociate ".pejldeck" "Pejlemaerker.Deck"
  !insertmacro Dissociate ".pejltexts" "Pejlemaerker.Texts"
  DeleteRegKey SHCTX "Software\${FILE_NAME}"
  DeleteRegKey SHCTX "${UNINSTALL}"
SectionEnd
