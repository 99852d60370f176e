import { Component, type ReactNode } from 'react';
import { useMessages } from '@/i18n/react';
import { Button, Notice } from '@/ui-kit';

interface BoundaryProps {
  readonly children: ReactNode;
  readonly fallback: (error: unknown, retry: () => void) => ReactNode;
}

class Boundary extends Component<BoundaryProps, { readonly error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return this.props.fallback(error, () => this.setState({ error: null }));
  }
}

interface ViewBoundaryProps {
  readonly children: ReactNode;
  /** What broke, in the user's words, when it is not any view. */
  readonly title?: string;
  readonly advice?: string;
}

/** Keeps a broken view from taking the others down, and offers to try again. */
export function ViewBoundary({ children, title, advice }: ViewBoundaryProps) {
  const { errors } = useMessages();
  return (
    <Boundary
      fallback={(_, retry) => (
        <Notice
          tone="danger"
          title={title ?? errors.viewTitle}
          actions={<Button onPress={retry}>{errors.retry}</Button>}
        >
          {advice ?? errors.viewAdvice}
        </Notice>
      )}
    >
      {children}
    </Boundary>
  );
}
