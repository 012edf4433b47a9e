import { Component, type ReactNode } from 'react';
import { isLostScript } from '../lib/new-version.ts';
import { ErrorFace } from './ErrorFace.tsx';

type Props = { readonly place: string; readonly children: ReactNode };
type State = { readonly failed: unknown; readonly place: string };

/** What a screen throws is caught here, so that header and way out stay; another place is a fresh start. React asks for a class. */
export class Boundary extends Component<Props, State> {
  override state: State = { failed: null, place: this.props.place };

  static getDerivedStateFromError(failed: unknown) {
    return { failed };
  }

  static getDerivedStateFromProps({ place }: Props, state: State) {
    return place === state.place ? null : { failed: null, place };
  }

  override render() {
    if (this.state.failed === null) return this.props.children;
    return (
      <div className="page narrow">
        <ErrorFace
          error={this.state.failed}
          onRetry={() =>
            isLostScript(this.state.failed) ? location.reload() : this.setState({ failed: null })
          }
        />
      </div>
    );
  }
}
