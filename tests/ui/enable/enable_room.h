// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/enable/forest_backend.h"
#include "tests/ui/settings/plain_words.h"
#include "ui/enable/enable_wizard.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/button.h"
#include "ui/widgets/wizard_frame.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace dwc::testing {

inline Error errorOf(ErrorKind kind, const std::string &subject = {})
{
    return {kind, subject, {}, 0, {}, {}};
}

/// The wizard in its window, on an engine whose backend is scripted: one window for all tests of a program,
/// since to make and show it takes longer than a test.
class EnableRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

protected:
    EnableWizard *wizard() const { return m_window->findChild<EnableWizard *>(); }
    WizardFrame *frame() const { return wizard()->findChild<WizardFrame *>(); }
    Button *next() const { return frame()->nextButton(); }
    template <class T>
    T *named(const char *name) const
    {
        return wizard()->findChild<T *>(QString::fromLatin1(name));
    }
    QString textOf(const char *name) const { return named<QLabel>(name)->text(); }
    /// What a screen reader is told of each line of a list.
    QStringList linesOf(const char *list) const;
    void open();
    void goTo(int step);
    void waitForLook();
    void fillIn(const char *password);
    /// As far as the outcome.
    void writeAll();
    std::size_t looks();
    std::size_t writes();

    Theme m_theme{*qApp};
    PlainWords m_words;
    QTemporaryDir m_scratch;
    ScriptedBackend::Script m_script;
    ForestBackend::Forest m_forest;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace dwc::testing
