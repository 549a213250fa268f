; Registers .mutualrisk files for an installer: ${APP_EXE} is the program's file, SHCTX the user or the machine.
!macro RegisterMutualRisk APP_EXE
  WriteRegStr SHCTX "Software\Classes\.mutualrisk" "" "MutualRisk.Case"
  WriteRegStr SHCTX "Software\Classes\.mutualrisk" "Content Type" "application/vnd.mutualrisk.case+zip"
  WriteRegStr SHCTX "Software\Classes\MutualRisk.Case" "" "MutualRisk case"
  WriteRegStr SHCTX "Software\Classes\MutualRisk.Case\DefaultIcon" "" "${APP_EXE},0"
  WriteRegStr SHCTX "Software\Classes\MutualRisk.Case\shell\open\command" "" '"${APP_EXE}" "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
!macroend

!macro UnregisterMutualRisk
  DeleteRegKey SHCTX "Software\Classes\MutualRisk.Case"
  DeleteRegKey SHCTX "Software\Classes\.mutualrisk"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
!macroend
