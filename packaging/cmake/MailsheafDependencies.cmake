# Everything the project links, found in one place. What each is for stands in ARCHITECTURE.md.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Concurrent LinguistTools)
if(MAILSHEAF_BUILD_UI)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets Svg PrintSupport)
  find_package(QCustomPlotQt6 REQUIRED)
endif()
if(BUILD_TESTING)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
find_package(Qt6Keychain REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto SSL) # SSL: for the servers of the tests
find_package(ZLIB REQUIRED)
find_path(EXPECTED_INCLUDE_DIR tl/expected.hpp REQUIRED)
find_path(CLI11_INCLUDE_DIR CLI/CLI.hpp REQUIRED)

include(MailsheafVmime)
