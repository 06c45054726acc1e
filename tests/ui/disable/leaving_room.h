// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/disable/leaving_backend.h"
#include "tests/ui/settings/plain_words.h"
#include "ui/disable/disable_wizard.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/button.h"
#include "ui/widgets/wizard_frame.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace dwc::testing {

/// The wizard in its window, on an engine whose backend is scripted: one window for all tests of a program,
/// since to make and show it takes longer than a test.
class LeavingRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

protected:
    enum Step { Devices, Review, CarryOut, Report };

    DisableWizard *wizard() const { return m_window->findChild<DisableWizard *>(); }
    WizardFrame *frame() const { return wizard()->findChild<WizardFrame *>(); }
    Button *next() const { return frame()->nextButton(); }
    template <class T>
    T *named(const char *name) const
    {
        return wizard()->findChild<T *>(QString::fromLatin1(name));
    }
    QString textOf(const char *name) const { return named<QLabel>(name)->text().remove(QChar(0x200B)); }
    void open(int fate);
    void goToCarryOut();
    void type(const char *lift, const char *text);
    /// Presses the button that writes, and waits for the report.
    void write();

    Theme m_theme{*qApp};
    PlainWords m_words;
    QTemporaryDir m_scratch;
    ScriptedBackend::Script m_script;
    LeavingBackend::Leaving m_leaving;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace dwc::testing
