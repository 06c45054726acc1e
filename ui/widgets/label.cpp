// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/label.h"

#include "ui/widgets/paragraph.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace dwc {

namespace {

/// Keeps its colour by role through every change of scheme.
class ThemedLabel : public QLabel
{
public:
    ThemedLabel(Theme &theme, Type type, Role role, QWidget *parent)
        : QLabel(parent), m_theme(theme), m_type(type), m_role(role)
    {
        setTextFormat(Qt::PlainText);
        connect(&theme, &Theme::themeChanged, this, [this] { adapt(); });
        adapt();
    }

    void setRole(Role role)
    {
        m_role = role;
        adapt();
    }

    int heightForWidth(int width) const override
    {
        if (!isParagraph())
            return QLabel::heightForWidth(width);
        const int frame = this->width() - contentsRect().width();
        return paragraph(width - frame).height() + height() - contentsRect().height();
    }

    QSize sizeHint() const override
    {
        QSize wanted = QLabel::sizeHint();
        if (isParagraph())
            wanted.setHeight(heightForWidth(wanted.width()));
        return wanted;
    }

protected:
    bool event(QEvent *event) override
    {
        const bool isDone = QLabel::event(event);
        if (losesFont(*this, *event, m_theme.font(m_type)))
            adapt();
        if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::Show)
            putOnItsSide();
        return isDone;
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->matches(QKeySequence::Copy) && hasSelectedText())
            copy(QClipboard::Clipboard);
        else
            QLabel::keyPressEvent(event);
    }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QLabel::mouseReleaseEvent(event);
        if (hasSelectedText() && QGuiApplication::clipboard()->supportsSelection())
            copy(QClipboard::Selection);
    }

    void contextMenuEvent(QContextMenuEvent *event) override
    {
        if (!isSelectable())
            return QLabel::contextMenuEvent(event);
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        QAction *copying = menu->addAction(QCoreApplication::translate("dwc::Label", "&Copy"), this,
                                           [this] { copy(QClipboard::Clipboard); });
        copying->setEnabled(hasSelectedText());
        menu->addAction(QCoreApplication::translate("dwc::Label", "Select &all"), this,
                        [this] { setSelection(0, int(text().size())); });
        menu->popup(event->globalPos());
    }

    void paintEvent(QPaintEvent *event) override
    {
        if (isParagraph())
            return paintParagraph();
        QString words = text();
        const bool fits =
            words.contains(u'\n') || fontMetrics().horizontalAdvance(words) <= contentsRect().width();
        if (wordWrap() || (fits && isSelectable()))
            return QLabel::paintEvent(event);
        if (!fits)
            words = fontMetrics().elidedText(words, Qt::ElideRight, contentsRect().width());
        // QLabel puts a text on the side where its own words begin, not where the window's do
        int flags = int(QStyle::visualAlignment(layoutDirection(), alignment())) |
                    (words.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
        if (buddy())
            flags |= style()->styleHint(QStyle::SH_UnderlineShortcut) ? Qt::TextShowMnemonic
                                                                      : Qt::TextHideMnemonic;
        QPainter painter(this);
        style()->drawItemText(&painter, contentsRect(), flags, palette(), isEnabled(), words,
                              foregroundRole());
    }

private:
    bool isSelectable() const { return textInteractionFlags() & Qt::TextSelectableByMouse; }

    /// What can be selected is laid out by QLabel, which knows no line height.
    bool isParagraph() const { return wordWrap() && !isSelectable() && !text().isEmpty(); }

    /// What can be selected is painted by QLabel, too, which must be told the side outright.
    void putOnItsSide()
    {
        const Qt::Alignment across = alignment() & Qt::AlignHorizontal_Mask;
        const Qt::Alignment right = Qt::AlignRight | Qt::AlignAbsolute;
        if (!isSelectable() || (across != Qt::AlignLeft && across != right))
            return;
        setAlignment((alignment() & Qt::AlignVertical_Mask) |
                     (isRightToLeft() ? right : Qt::Alignment(Qt::AlignLeft)));
    }

    Paragraph paragraph(int width) const
    {
        return {text(),
                font(),
                lineHeightOf(m_type),
                width,
                layoutDirection(),
                QStyle::visualAlignment(layoutDirection(), alignment())};
    }

    void paintParagraph()
    {
        const QRect place = contentsRect();
        const Paragraph words = paragraph(place.width());
        const int spare = std::max(0, place.height() - words.height());
        const int above = alignment() & Qt::AlignTop ? 0 : alignment() & Qt::AlignBottom ? spare : spare / 2;
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        words.draw(&painter, place.topLeft() + QPoint(0, above));
    }

    /// Without the places where a long name may break.
    void copy(QClipboard::Mode mode)
    {
        QGuiApplication::clipboard()->setText(selectedText().remove(QChar(0x200B)), mode);
    }

    void adapt()
    {
        setFont(m_theme.font(m_type));
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, m_theme.colour(m_role));
        colours.setColor(QPalette::Disabled, QPalette::WindowText, m_theme.colour(Role::DisabledText));
        setPalette(colours);
    }

    Theme &m_theme;
    Type m_type;
    Role m_role;
};

/// Draws itself anew on a change of scheme and on a screen of another resolution.
class ThemedIcon : public QLabel
{
public:
    ThemedIcon(Theme &theme, int size, QWidget *parent) : QLabel(parent), m_theme(theme), m_size(size)
    {
        setFixedSize(size, size);
        connect(&theme, &Theme::themeChanged, this, [this] { update(); });
    }

    void setIcon(const QString &name, Role role)
    {
        m_name = name;
        m_role = role;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_name.isEmpty())
            return;
        QPainter painter(this);
        painter.drawPixmap(
            0, 0,
            m_theme.icon(m_name, isEnabled() ? m_role : Role::DisabledText, m_size, devicePixelRatioF()));
    }

private:
    Theme &m_theme;
    int m_size;
    QString m_name;
    Role m_role = Role::Muted;
};

class Hairline : public QWidget
{
public:
    Hairline(Theme &theme, Qt::Orientation along, QWidget *parent)
        : QWidget(parent), m_theme(theme), m_along(along)
    {
        if (along == Qt::Horizontal)
            setFixedHeight(1);
        else
            setFixedWidth(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const qreal dpr = devicePixelRatioF(), line = std::max(1.0, qreal(qRound(dpr))) / dpr;
        const bool isFlat = m_along == Qt::Horizontal;
        QPainter(this).fillRect(QRectF(0, 0, isFlat ? width() : line, isFlat ? line : height()),
                                m_theme.colour(Role::Border));
    }

private:
    Theme &m_theme;
    Qt::Orientation m_along;
};

} // namespace

bool losesFont(const QWidget &widget, const QEvent &event, const QFont &given)
{
    const bool mayLose = event.type() == QEvent::Polish || event.type() == QEvent::ParentChange ||
                         event.type() == QEvent::FontChange;
    return mayLose && widget.font() != given;
}

QLabel *makeLabel(Theme &theme, Type type, Role role, const QString &text, QWidget *parent)
{
    auto *label = new ThemedLabel(theme, type, role, parent);
    label->setText(text);
    return label;
}

void setRole(QLabel *label, Role role)
{
    dynamic_cast<ThemedLabel &>(*label).setRole(role);
}

QLabel *makeIcon(Theme &theme, const QString &name, Role role, int size, QWidget *parent)
{
    auto *icon = new ThemedIcon(theme, size, parent);
    icon->setIcon(name, role);
    return icon;
}

void setIcon(QLabel *label, const QString &name, Role role)
{
    dynamic_cast<ThemedIcon &>(*label).setIcon(name, role);
}

QWidget *makeHairline(Theme &theme, Qt::Orientation along, QWidget *parent)
{
    return new Hairline(theme, along, parent);
}

} // namespace dwc
