import { Component, type ReactNode } from 'react';

interface Props {
  readonly bijStoring: (opnieuw: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Catches a screen that fails. The answers live above it, so they are still there. */
export class Vangnet extends Component<Props, { readonly storing: boolean }> {
  constructor(props: Props) {
    super(props);
    this.state = { storing: false };
  }

  static getDerivedStateFromError(): { storing: boolean } {
    return { storing: true };
  }

  override render(): ReactNode {
    return this.state.storing ? this.props.bijStoring(() => this.setState({ storing: false })) : this.props.children;
  }
}
