# What every package says about itself; what is special about one kind of package stands below, and in the folder of
# its system.

set(CPACK_PACKAGE_NAME mailsheaf)
set(CPACK_PACKAGE_VENDOR "Mailsheaf")
set(CPACK_PACKAGE_VERSION ${MAILSHEAF_VERSION})
set(CPACK_PACKAGE_CONTACT ${MAILSHEAF_CONTACT})
set(CPACK_PACKAGE_HOMEPAGE_URL ${MAILSHEAF_HOMEPAGE})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
"Mailsheaf copies mail from an IMAP server into a folder of plain .eml files
that any mail program opens. Several workers fetch at the same time, each over
its own connection, so that large mailboxes take minutes instead of days. The
next backup fetches only what is new. Every message can be verified, and
nothing changes on the server.

There is a program with a window, mailsheaf, and one for the command line,
mailsheaf-cli.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_EXECUTABLES mailsheaf Mailsheaf)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_THREADS 0)

if(WIN32)
  include(${PROJECT_SOURCE_DIR}/packaging/windows/cpack.cmake)
elseif(APPLE)
  include(${PROJECT_SOURCE_DIR}/packaging/macos/cpack.cmake)
else()
  include(${PROJECT_SOURCE_DIR}/packaging/linux/cpack.cmake)
endif()
include(CPack)
