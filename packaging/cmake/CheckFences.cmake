# cmake -DROOT=<source tree> -P CheckFences.cmake
# Fails, naming file and line, when code includes what its room may not know.

set(violations "")

# fence(<what is forbidden, for the message> FILES <globs...> [EXCEPT <regex>] INCLUDES <regex>)
function(fence what)
  cmake_parse_arguments(F "" "EXCEPT;INCLUDES" "FILES" ${ARGN})
  file(GLOB_RECURSE files RELATIVE ${ROOT} ${F_FILES})
  foreach(file IN LISTS files)
    if(F_EXCEPT AND file MATCHES "${F_EXCEPT}")
      continue()
    endif()
    file(STRINGS ${ROOT}/${file} hits REGEX "^[ \t]*#[ \t]*(include|import)[ \t]*[<\"](${F_INCLUDES})")
    foreach(hit IN LISTS hits)
      set(violations "${violations}\n  ${file}: ${hit}  (${what})" PARENT_SCOPE)
      set(violations "${violations}\n  ${file}: ${hit}  (${what})")
    endforeach()
  endforeach()
endfunction()

set(code "")
foreach(room core ui app)
  list(APPEND code ${ROOT}/${room}/*.h ${ROOT}/${room}/*.cpp ${ROOT}/${room}/*.mm)
endforeach()

fence("core knows no Gui and no Widgets"
    FILES ${ROOT}/core/*.h ${ROOT}/core/*.cpp
    INCLUDES "QtGui|QtWidgets|QtSvg|QWidget|QGuiApplication|QApplication|QIcon|QColor|QPixmap|QImage|QPainter|QFont|QPalette|QMessageBox|QDialog|QAction|QStyle")
fence("core knows neither ui nor app"
    FILES ${ROOT}/core/*.h ${ROOT}/core/*.cpp
    INCLUDES "ui/|app/")
fence("ui does not know app"
    FILES ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp ${ROOT}/ui/*.mm
    INCLUDES "app/")
fence("the command line knows no window"
    FILES ${ROOT}/app/cli/*.h ${ROOT}/app/cli/*.cpp
    INCLUDES "ui/|app/window/")
fence("what a system has of its own knows nothing of mail, nor of widgets of ours"
    FILES ${ROOT}/ui/platform/*.h ${ROOT}/ui/platform/*.cpp ${ROOT}/ui/platform/*.mm
    INCLUDES "core/|ui/(base|services|accounts|backup|speed|runs|window)/")
fence("buses and frameworks of a desktop stay in ui/platform"
    FILES ${code} EXCEPT "^ui/platform/"
    INCLUDES "QDBus|QtDBus|AppKit/|IOKit/|shobjidl")
fence("vmime stays in core/imap, and for headers of messages in one file of core/mime"
    FILES ${code} EXCEPT "^core/(imap/|mime/mimeheader\\.cpp$)"
    INCLUDES "vmime/|core/imap/vmime")
fence("what a message says is nobody's business but the front ends'"
    FILES ${ROOT}/core/*.h ${ROOT}/core/*.cpp EXCEPT "^core/mime/"
    INCLUDES "core/mime/")
fence("vmime stays out of core/imap's public headers"
    FILES ${ROOT}/core/imap/*.h EXCEPT "^core/imap/vmime[a-z]*\\.h$"
    INCLUDES "vmime/")
fence("QtKeychain stays in the secret store"
    FILES ${code} EXCEPT "^core/accounts/keychain[a-z]*\\.cpp$"
    INCLUDES "qt6keychain/|keychain\\.h")
fence("SQLite stays in the archive, and out of its headers"
    FILES ${code} EXCEPT "^core/archive/[a-z]*\\.cpp$"
    INCLUDES "SQLiteCpp/|sqlite3\\.h")
fence("OpenSSL stays in sums, in the self-test's certificate and where a program begins"
    FILES ${code} EXCEPT "^core/(archive/sha256|base/opensslend|selftest/throwawaycertificate)\\.cpp$"
    INCLUDES "openssl/")
fence("QCustomPlot stays in the chart"
    FILES ${code} EXCEPT "^ui/speed/speedchart\\.cpp$"
    INCLUDES "qcustomplot")
fence("the base knows no other room"
    FILES ${ROOT}/core/base/*.h ${ROOT}/core/base/*.cpp
    INCLUDES "core/(parallel|imap|archive|accounts|backup|verify|experiment|selftest)/")
fence("the splitting template knows nothing about mail"
    FILES ${ROOT}/core/parallel/*.h ${ROOT}/core/parallel/*.cpp
    INCLUDES "core/(imap|archive|accounts|backup|verify|experiment)/")
fence("the archive does not know how mail is fetched"
    FILES ${ROOT}/core/archive/*.h ${ROOT}/core/archive/*.cpp
    INCLUDES "core/(backup|verify|accounts|parallel)/")
fence("a backup does not know how it is proved"
    FILES ${ROOT}/core/*.h ${ROOT}/core/*.cpp EXCEPT "^core/(verify|selftest)/"
    INCLUDES "core/verify/")
fence("a backup does not know what is measured with it"
    FILES ${ROOT}/core/*.h ${ROOT}/core/*.cpp EXCEPT "^core/experiment/"
    INCLUDES "core/experiment/")
fence("the core does not know its self-test"
    FILES ${ROOT}/core/*.h ${ROOT}/core/*.cpp EXCEPT "^core/selftest/"
    INCLUDES "core/selftest/")

if(violations)
  message(FATAL_ERROR "Code reaches over a fence:${violations}")
endif()
