# Builds QCustomPlot and installs it as Debian does: find_package(QCustomPlotQt6).
cmake_minimum_required(VERSION 3.25)
project(QCustomPlot LANGUAGES CXX)

find_package(Qt6 REQUIRED COMPONENTS Widgets PrintSupport)
set(CMAKE_AUTOMOC ON)
add_library(QCustomPlotQt6 STATIC qcustomplot.cpp qcustomplot.h)
target_compile_features(QCustomPlotQt6 PUBLIC cxx_std_17)
target_link_libraries(QCustomPlotQt6 PUBLIC Qt6::Widgets Qt6::PrintSupport)
target_include_directories(QCustomPlotQt6 INTERFACE $<INSTALL_INTERFACE:include>)

install(TARGETS QCustomPlotQt6 EXPORT QCustomPlotQt6Config ARCHIVE DESTINATION lib)
install(FILES qcustomplot.h DESTINATION include)
install(EXPORT QCustomPlotQt6Config NAMESPACE QCustomPlotQt6:: DESTINATION lib/cmake/QCustomPlotQt6)
